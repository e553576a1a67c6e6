using Dti.Domain.Catalogue;
using Dti.Domain.Periods;
using Dti.Domain.Reports;
using Dti.Functions.Hosting;
using Dti.Functions.Storage;

namespace Dti.Functions.Reports;

/// <summary>Why there is no such report, and what would make it possible.</summary>
internal sealed class ReportRefusals(CatalogueStore catalogues, EditionReader editions)
{
    public static Problem NoSuchReport(ReportName asked, ReportFacts facts)
    {
        var possible = Listed(ReportKinds.All.Where(kind => kind.IsPossible(facts)).Select(kind => kind.Code));
        return Problems.NotFound(
            $"Không có báo cáo \"{Problems.Shortened(asked.Report)}\". Kỳ {facts.Period}, đơn vị \"{facts.Unit}\" lập được: {possible}.",
            $"There is no report \"{Problems.Shortened(asked.Report)}\". Unit \"{facts.Unit}\" can have for {facts.Period}: {possible}.");
    }

    public static Problem NoSuchFormat(ReportName asked)
    {
        var known = Listed(ReportFormat.All.Select(format => $"{asked.Report}.{format.Extension}"));
        return Problems.NotFound(
            $"Không có báo cáo ở định dạng \"{Problems.Shortened(asked.Extension)}\"; có: {known}.",
            $"There is no report in the format \"{Problems.Shortened(asked.Extension)}\"; there are: {known}.");
    }

    public static Problem NoSuchPublicReport(string asked)
    {
        var known = Listed(ReportKinds.All.Select(kind => $"{kind.Code}.{ReportFormat.Public.Extension}"));
        return Problems.NotFound(
            $"Không có báo cáo công khai \"{Problems.Shortened(asked)}\"; có: {known}.",
            $"There is no public report \"{Problems.Shortened(asked)}\"; there are: {known}.");
    }

    /// <param name="main">The edition whose figures the report gives.</param>
    public static Problem OfOtherFigures(ReportKind kind, string main, string edition) => Problems.NotFound(
        $"Bản \"{Problems.Shortened(edition)}\" không phải là bản số liệu chính của báo cáo {kind.Code}; bản hiện nay là \"{main}\".",
        $"Edition \"{Problems.Shortened(edition)}\" is not the main one of the report {kind.Code}; that is \"{main}\" now.");

    /// <summary>Why an office that has other figures has none for this report.</summary>
    public async Task<Problem> WithoutFiguresAsync(ReportKind kind, ReportFacts facts, CancellationToken cancellationToken)
    {
        var rounds = (await catalogues.ReadCurrentAsync(cancellationToken)).RoundsUpTo(facts.Period, facts.Unit);
        var (missing, missingEn) = MissingFigures.Of(facts, kind.Requires, rounds);
        var possible = Listed(ReportKinds.All.Where(one => one.IsPossible(facts)).Select(one => one.Code));
        return Problems.NotFound(
            $"Chưa lập được báo cáo \"{kind.Title}\" kỳ {facts.Period} của đơn vị \"{facts.Unit}\": {missing}. Lập được: {possible}.",
            $"Report {kind.Code} of unit \"{facts.Unit}\" for {facts.Period} is not possible: {missingEn}. Possible: {possible}.");
    }

    /// <summary>Why an office has no figures at all, or not those of an edition, or no form for its documents.</summary>
    public async Task<Problem> WithoutFactsAsync(Period period, string unit, string? edition, CancellationToken cancellationToken)
    {
        var catalogue = await catalogues.ReadCurrentAsync(cancellationToken);
        if (catalogue.FindUnit(unit) is null)
            return NoSuchUnit(unit);
        var rounds = catalogue.RoundsUpTo(period, unit);
        if (rounds.Count == 0)
            return NoRound(period, unit);

        var named = edition is { Length: > 0 };
        if (named && await FindAsync(rounds, edition, cancellationToken) is null)
            return NoSuchEdition(period, unit, edition!, await FindAsync(rounds, edition: null, cancellationToken));

        return named || await FindAsync(rounds, edition: null, cancellationToken) is not null
            ? NoProfile(unit, catalogue.FindProfile(unit) is not null)
            : NotComputed(rounds[0], unit);
    }

    private async Task<ReadEdition?> FindAsync(IReadOnlyList<GroupRound> rounds, string? edition, CancellationToken cancellationToken)
    {
        foreach (var (round, _) in rounds)
        {
            if (await editions.FindAsync(round.Group, round.Period, edition, cancellationToken) is { } read)
                return read;
        }

        return null;
    }

    private static Problem NoSuchUnit(string unit) => Problems.NotFound(
        $"Danh mục không có đơn vị \"{Problems.Shortened(unit)}\". Đề nghị kiểm tra mã đơn vị (mục units của danh mục).",
        $"The catalogue has no unit \"{Problems.Shortened(unit)}\". Check its id (entry units of the catalogue).");

    private static Problem NoRound(Period period, string unit) => Problems.NotFound(
        $"Đến hết kỳ {period}, danh mục không có đợt thu số liệu nào của đơn vị \"{unit}\". Đề nghị bổ sung vào mục rounds của "
        + "danh mục một đợt của nhóm mà đơn vị thu số liệu hoặc là thành viên.",
        $"Up to {period} the catalogue has no round of unit \"{unit}\". Add to its entry rounds one of a group that the unit "
        + "collects from or belongs to.");

    private static Problem NoSuchEdition(Period period, string unit, string edition, ReadEdition? newest) => Problems.NotFound(
        $"Không có bản \"{Problems.Shortened(edition)}\" của đơn vị \"{unit}\" đến hết kỳ {period}; "
        + (newest is null
            ? "chưa có bản nào."
            : $"bản mới nhất là \"{newest.Edition.Id}\" (kỳ {newest.Edition.Period}, nhóm {newest.Edition.Group})."),
        $"There is no edition \"{Problems.Shortened(edition)}\" of unit \"{unit}\" up to {period}; "
        + (newest is null
            ? "there is none yet."
            : $"the newest is \"{newest.Edition.Id}\" ({newest.Edition.Period}, group {newest.Edition.Group})."));

    // What an edition was made with is all that its documents are made with.
    private static Problem NoProfile(string unit, bool hasOneNow) => hasOneNow
        ? Problems.NotFound(
            $"Bản số liệu này được tính khi danh mục chưa có thể thức văn bản của đơn vị \"{unit}\". Đề nghị chờ lần tính tự động "
            + "tiếp theo hoặc yêu cầu tính ngay (POST computations/{kỳ}/{nhóm}), rồi lấy báo cáo của bản mới.",
            $"This edition was computed when the catalogue had no document profile of unit \"{unit}\". Wait for the timer or ask "
            + "for a computation (POST computations/{period}/{group}), then ask for the report of the new edition.")
        : Problems.NotFound(
            $"Danh mục chưa có thể thức văn bản của đơn vị \"{unit}\". Đề nghị bổ sung vào mục documentProfiles của danh mục một "
            + $"mục có \"unit\": \"{unit}\", tải danh mục lên catalogue/ và tính lại.",
            $"The catalogue has no document profile of unit \"{unit}\". Add an entry with \"unit\": \"{unit}\" to its "
            + "documentProfiles, upload it to catalogue/ and have the round computed again.");

    private static Problem NotComputed(GroupRound next, string unit)
    {
        var (round, place) = (next.Round, $"{Names.Lower(next.Round.Kind)}/{next.Round.Period}/{unit}/");
        var now = $"POST computations/{round.Period}/{round.Group}";
        return Problems.NotFound(
            $"Kỳ {round.Period} của nhóm \"{round.Group}\" chưa được tính. Đề nghị tải tệp số liệu lên {place} (nếu chưa gửi) rồi "
            + $"chờ lần tính tự động hằng ngày, hoặc yêu cầu tính ngay ({now}). Sau hạn gửi {VietnameseDate.FormatLong(round.DueDay)}, kỳ được tính dù chưa có số liệu.",
            $"The round {round.Period} of group \"{round.Group}\" was not computed yet. Upload its workbook to {place} unless "
            + "that is done and wait for the daily "
            + FormattableString.Invariant(
                $"timer, or ask for it ({now}). After {round.DueDay:yyyy-MM-dd} it is computed even without figures."));
    }

    private static string Listed(IEnumerable<string> names) => string.Join(", ", names) is { Length: > 0 } listed ? listed : "-";
}
