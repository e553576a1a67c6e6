using System.Diagnostics;
using System.Globalization;
using System.Text;
using System.Text.Json.Nodes;
using Azure.Storage.Blobs;
using Dti.Domain.Catalogue;
using Dti.Domain.Periods;
using Dti.Domain.Services;
using Dti.Functions.Ingestion;
using Dti.Functions.Storage.Catalogue;
using Dti.LocalHost.Emulator;
using Dti.NationalRound;
using Dti.Xlsx;
using Dti.Xlsx.Writing;
using Workbook = Dti.NationalRound.Workbook;

namespace Dti.Benchmarks.Scale;

/// <summary>Takes in statistics of very many procedures: how long, warm, on Azurite; and whether twice the rows take twice the time.</summary>
internal static class ServicesRun
{
    /// <summary>First argument of the run.</summary>
    public const string Argument = "services";

    private const int Procedures = 3_000;
    private const int Warming = 3;
    private const int Measured = 7;

    public static async Task HoldAsync(TextWriter output)
    {
        var country = new Country(Warming + Measured + 5);
        var catalogue = CatalogueOf(country);
        HoldReading(country, ((CatalogueReading.Accepted)CatalogueJson.Read(catalogue)).Catalogue, output);
        await using var emulator = await AzuriteEmulator.StartAsync(new AzuriteOptions(), CancellationToken.None);
        using var emulatorProcess = Process.GetProcessById(emulator.ProcessId);
        using var app = await MeasuredApp.StartAsync(emulator.ConnectionString);
        var blobs = new BlobServiceClient(emulator.ConnectionString);
        await TakeInAsync(app, blobs, "catalogue", new Workbook("catalogue.json", () => catalogue));
        var places = country.Communes.Select(commune => $"{Country.Period}/{commune.Id}/dvc.xlsx").ToList();
        foreach (var place in places.Take(Warming))
            await TakeInAsync(app, blobs, "services", new Workbook(place, () => Statistics(Procedures)));

        var (times, phases) = (new List<double>(), new List<Phase>());
        foreach (var place in places.Skip(Warming).Take(Measured))
        {
            var workbook = new Workbook(place, () => Statistics(Procedures));
            phases.Add(await Phase.RunAsync("take in", 1, app, emulatorProcess, async () => times.Add(await TakeInAsync(app, blobs, "services", workbook))));
        }

        times.Sort();
        output.WriteLine(string.Create(CultureInfo.InvariantCulture,
            $"\n{Procedures:N0} procedures ({Statistics(Procedures).Length >> 10} KiB) taken in, warm: median {times[Measured / 2]:F0} ms, {times[0]:F0} to {times[^1]:F0}.\n\n{Phase.Head}"));
        foreach (var phase in phases)
            output.WriteLine(phase);
        output.WriteLine("\n| step | operation | container or table | calls | an item | ms a call | sent KiB | received KiB |\n|---|---|---|---:|---:|---:|---:|---:|");
        foreach (var row in phases[^1].CallRows())
            output.WriteLine(row);
    }

    private static void HoldReading(Country country, ReferenceCatalogue catalogue, TextWriter output)
    {
        var path = UploadPath.Of($"{Country.Period}/{country.Communes[0].Id}/dvc.xlsx", SubmissionKind.Services, catalogue);
        var place = (UploadPath.Known)path;
        foreach (var rows in new[] { Procedures / 2, Procedures })
        {
            var content = BinaryData.FromBytes(Statistics(rows));
            var workbook = ((ReadResult.Success)WorkbookReader.Read(content.ToStream(), WorkbookReading.Limits, CancellationToken.None)).Workbook;
            var draft = ServiceReading.Draft(workbook, place, catalogue);
            if (ServiceReading.Of(content, path, catalogue, CancellationToken.None).Services is not [{ Procedures.Count: var read }] || read != rows)
                throw new InvalidOperationException("Not every procedure was taken.");

            new Contest($"Take in {rows.ToString("N0", CultureInfo.InvariantCulture)} procedures, without storage",
                ("reading, recognition, checks", () => ServiceReading.Of(content, path, catalogue, CancellationToken.None)),
                ("… of it: bytes to cells", () => WorkbookReader.Read(content.ToStream(), WorkbookReading.Limits, CancellationToken.None)),
                ("… of it: recognition", () => ServiceReading.Draft(workbook, place, catalogue)),
                ("… of it: checks", () => ServiceIntake.Of(draft))).Hold(output);
        }
    }

    private static async Task<double> TakeInAsync(MeasuredApp app, BlobServiceClient blobs, string container, Workbook workbook)
    {
        await AppClient.PutAsync(blobs, container, [workbook]);
        return await Timing.MillisecondsAsync(() => app.Client.DeliverAsync(blobs, container, [workbook]));
    }

    private static byte[] CatalogueOf(Country country)
    {
        var catalogue = JsonNode.Parse(country.Catalogue())!.AsObject();
        catalogue["rounds"]!.AsArray().Add(new JsonObject { ["period"] = Country.Period, ["kind"] = "services", ["group"] = Country.Group });
        return Encoding.UTF8.GetBytes(catalogue.ToJsonString());
    }

    // Names of their own, every seventh without a field; all sums are right.
    private static byte[] Statistics(int procedures)
    {
        string[] head = ["TT", "Tên thủ tục hành chính", "Lĩnh vực", "Tổng số hồ sơ", "Trực tuyến", "Trực tiếp"];
        var rows = Enumerable.Range(1, procedures).Select(at => new RowContent(
            [
                CellContent.OfNumber(at), CellContent.OfText($"Thủ tục cấp giấy phép số {at} cho hoạt động của tổ chức, cá nhân trên địa bàn"),
                CellContent.OfText(at % 7 == 0 ? "" : $"Lĩnh vực {at % 40}"), CellContent.OfNumber(at % 100),
                CellContent.OfNumber(at % 100 / 3), CellContent.OfNumber(at % 100 - at % 100 / 3),
            ]));
        using var file = new MemoryStream();
        WorkbookWriter.Write(
            new WorkbookContent(new SheetContent("Thống kê", [new RowContent([.. head.Select(text => CellContent.OfText(text))]), .. rows])), file);
        return file.ToArray();
    }
}
