using Dti.Functions.Hosting.Telemetry;
using Dti.Functions.Tests.Support;
using Dti.Functions.Tests.Support.Memory;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Logging;

namespace Dti.Functions.Tests.Hosting.Telemetry;

public class ExportSettingsTests
{
    private const string Connection = "APPLICATIONINSIGHTS_CONNECTION_STRING";
    private const string Authentication = "APPLICATIONINSIGHTS_AUTHENTICATION_STRING";
    private const string Nowhere = "InstrumentationKey=00000000-0000-0000-0000-000000000001;IngestionEndpoint=http://127.0.0.1:9/";

    [Theory]
    [InlineData(null, false, null)]
    [InlineData("", false, null)]
    [InlineData("Authorization=AAD", true, null)]
    [InlineData(" Authorization = AAD ; ", true, null)]
    [InlineData("authorization=aad;ClientId=00000000-0000-0000-0000-000000000002", true, "00000000-0000-0000-0000-000000000002")]
    [InlineData("ClientId = 00000000-0000-0000-0000-000000000002; Authorization = AAD", true, "00000000-0000-0000-0000-000000000002")]
    public void An_identity_is_shown_where_the_setting_asks_for_it(string? setting, bool isIdentified, string? clientId) =>
        Assert.Equal(new ExportSettings.Usable(Nowhere, isIdentified, clientId), Read(Nowhere, setting));

    [Theory]
    [InlineData("AAD")]
    [InlineData(" ")]
    [InlineData("Authorization=Basic")]
    [InlineData("Authorization=AAD;Authorization=AAD")]
    [InlineData("@Microsoft.KeyVault(SecretUri=https://vault.test/secrets/zq7x)")]
    public void An_identity_that_cannot_be_understood_is_none(string setting) =>
        Assert.Equal(new ExportSettings.Wrong(Authentication), Read(Nowhere, setting));

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    public void Where_nothing_is_set_nothing_is_sent(string? setting) => Assert.Equal(new ExportSettings.None(), Read(setting, "Authorization=Basic"));

    [Theory]
    [InlineData("zq7x")]
    [InlineData(" ")]
    [InlineData("IngestionEndpoint=http://127.0.0.1:9/zq7x")]
    [InlineData("InstrumentationKey=;IngestionEndpoint=http://127.0.0.1:9/zq7x")]
    [InlineData("InstrumentationKey=zq7x;IngestionEndpoint=zq7x")]
    [InlineData("InstrumentationKey=zq7x;IngestionEndpoint=ftp://127.0.0.1:9/")]
    [InlineData("InstrumentationKey=zq7x;IngestionEndpoint=/zq7x")]
    [InlineData("InstrumentationKey=zq7x;InstrumentationKey=zq7x")]
    [InlineData("InstrumentationKey=zq7x;Location=a-b;EndpointSuffix=test")]
    [InlineData("InstrumentationKey=zq7x;EndpointSuffix=not a host")]
    [InlineData("InstrumentationKey=zq7x;AADAudience=")]
    [InlineData("@Microsoft.KeyVault(SecretUri=https://vault.test/secrets/zq7x)")]
    public async Task An_app_whose_telemetry_cannot_be_sent_starts_and_says_so_once_without_the_value(string setting)
    {
        using var logs = new CollectedLogs();
        await using var app = await TestApp.StartAsync(new MemoryAccount(), logs, [$"--{Connection}", setting]);

        Assert.Equal("ok", await app.Http.GetStringAsync("/api/health/live"));
        var said = Assert.Single(logs.Of(6));
        Assert.Equal((LogLevel.Error, Connection), (said.Level, said.Values["Setting"]));
        Assert.DoesNotContain(logs.Records, record => record.Text.Contains("zq7x", StringComparison.Ordinal));
    }

    [Fact]
    public async Task So_it_is_with_an_identity_that_cannot_be_understood()
    {
        using var logs = new CollectedLogs();
        await using var app = await TestApp.StartAsync(
            new MemoryAccount(), logs, [$"--{Connection}", Nowhere, $"--{Authentication}", "Authorization=AAD;Authorization=AAD"]);

        Assert.Equal("ok", await app.Http.GetStringAsync("/api/health/live"));
        Assert.Equal(Authentication, Assert.Single(logs.Of(6)).Values["Setting"]);
    }

    private static ExportSettings Read(string? connection, string? authentication) => ExportSettings.Of(
        new ConfigurationBuilder().AddInMemoryCollection([new(Connection, connection), new(Authentication, authentication)]).Build());
}
