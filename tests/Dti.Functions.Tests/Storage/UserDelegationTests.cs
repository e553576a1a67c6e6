using System.Security.Cryptography;
using System.Text;
using System.Web;
using Azure.Core;
using Azure.Core.Pipeline;
using Dti.Functions.Storage;
using Dti.Functions.Tests.Support;
using Microsoft.Extensions.Configuration;

namespace Dti.Functions.Tests.Storage;

/// <summary>Upload links as an app in Azure signs them, by its identity: without a network, against a service that gives out one key.</summary>
public class UserDelegationTests
{
    private const string ObjectId = "11111111-2222-3333-4444-555555555555";
    private const string TenantId = "66666666-7777-8888-9999-000000000000";
    private static readonly byte[] Key = SHA256.HashData("key"u8);
    private static readonly DateTimeOffset Now = new(2026, 4, 10, 8, 30, 15, TimeSpan.Zero);

    [Fact]
    public async Task A_link_names_the_identity_and_one_blob_to_write_over_https()
    {
        var (address, _) = await SignAsync();

        var query = HttpUtility.ParseQueryString(address.Query);
        Assert.Equal("https://account.blob.core.windows.net/scores/2026-Q1/tua-chua/T%E1%BB%B1%20ch%E1%BA%A5m.xlsx", address.GetLeftPart(UriPartial.Path));
        Assert.Equal(("cw", "b", "https"), (query["sp"], query["sr"], query["spr"]));
        Assert.Equal(("2026-04-10T09:30:15Z", null), (query["se"], query["st"]));
        Assert.Equal((ObjectId, TenantId, "b"), (query["skoid"], query["sktid"], query["sks"]));
        Assert.Equal(("2026-04-10T08:25:15Z", "2026-04-10T09:30:15Z"), (query["skt"], query["ske"]));
    }

    [Fact]
    public async Task The_signature_is_the_documented_one()
    {
        var (address, _) = await SignAsync();

        var query = HttpUtility.ParseQueryString(address.Query);
        string?[] signed =
        [
            query["sp"], "", query["se"], "/blob/account/scores/2026-Q1/tua-chua/Tự chấm.xlsx", query["skoid"], query["sktid"], query["skt"],
            query["ske"], query["sks"], query["skv"], "", "", "", "", "", "", query["spr"], query["sv"], query["sr"], "", "", "", "", "", "", "", "", "",
        ];
        Assert.Equal(Convert.ToBase64String(HMACSHA256.HashData(Key, Encoding.UTF8.GetBytes(string.Join('\n', signed)))), query["sig"]);
    }

    [Fact]
    public async Task The_key_is_asked_for_no_longer_than_the_link_is_good()
    {
        var (_, service) = await SignAsync();

        Assert.Contains("<Start>2026-04-10T08:25:15Z</Start>", service.AskedFor, StringComparison.Ordinal);
        Assert.Contains("<Expiry>2026-04-10T09:30:15Z</Expiry>", service.AskedFor, StringComparison.Ordinal);
        Assert.True(service.HasCreatedContainer);
    }

    private static async Task<(Uri Address, KeyService Service)> SignAsync()
    {
        var service = new KeyService();
        var configuration = new ConfigurationBuilder().AddInMemoryCollection(new Dictionary<string, string?>
        {
            ["AzureWebJobsStorage:blobServiceUri"] = "https://account.blob.core.windows.net",
            ["AzureWebJobsStorage:queueServiceUri"] = "https://account.queue.core.windows.net",
            ["AzureWebJobsStorage:tableServiceUri"] = "https://account.table.core.windows.net",
        }).Build();
        var links = new UploadLinks(StorageAccount.Connect(configuration, [service]));
        var address = await links.SignAsync("scores", "2026-Q1/tua-chua/Tự chấm.xlsx", Now, Now.AddHours(1), CancellationToken.None);
        return (address, service);
    }

    /// <summary>Answers before anything goes out: the container is created, and the key is always the same.</summary>
    private sealed class KeyService : HttpPipelinePolicy
    {
        public string AskedFor { get; private set; } = "";

        public bool HasCreatedContainer { get; private set; }

        public override void Process(HttpMessage message, ReadOnlyMemory<HttpPipelinePolicy> pipeline) => throw new NotSupportedException();

        public override async ValueTask ProcessAsync(HttpMessage message, ReadOnlyMemory<HttpPipelinePolicy> pipeline)
        {
            if (message.Request.Uri.Query.Contains("comp=userdelegationkey", StringComparison.Ordinal))
            {
                using var body = new MemoryStream();
                await message.Request.Content!.WriteToAsync(body, message.CancellationToken);
                AskedFor = Encoding.UTF8.GetString(body.ToArray());
                message.Response = new CannedResponse(200, KeyXml());
                return;
            }

            HasCreatedContainer |= message.Request.Method == RequestMethod.Put && message.Request.Uri.Query == "?restype=container";
            message.Response = new CannedResponse(201, "");
        }

        private static string KeyXml() =>
            $"""
            <?xml version="1.0" encoding="utf-8"?><UserDelegationKey><SignedOid>{ObjectId}</SignedOid><SignedTid>{TenantId}</SignedTid>
            <SignedStart>2026-04-10T08:25:15Z</SignedStart><SignedExpiry>2026-04-10T09:30:15Z</SignedExpiry><SignedService>b</SignedService>
            <SignedVersion>2025-07-05</SignedVersion><Value>{Convert.ToBase64String(Key)}</Value></UserDelegationKey>
            """;
    }
}
