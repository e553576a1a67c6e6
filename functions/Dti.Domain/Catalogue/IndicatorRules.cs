namespace Dti.Domain.Catalogue;

/// <summary>Rules for indicators (handbook 3.4): each says what it counts, and no wording means two.</summary>
internal static class IndicatorRules
{
    public static IEnumerable<CatalogueFinding> CodesAreSlugs(CatalogueContent content)
    {
        var codes = content.Indicators.Index().Select(indicator => ($"/indicators/{indicator.Index}/code", (string?)indicator.Item.Code));
        var bases = Counts(content).Select(count => ($"{count.Place}/base", count.Item.Base));
        return from code in codes.Concat(bases)
               where code.Item2 is not null && !CatalogueSlug.IsCode(code.Item2)
               select CatalogueSlug.NotACode(code.Item1, code.Item2!);
    }

    public static IEnumerable<CatalogueFinding> CodesAreUnique(CatalogueContent content) =>
        from repeat in CatalogueTexts.Repeated(content.Indicators, indicator => indicator.Code)
        select new CatalogueFinding("CATALOGUE_INDICATOR_DUPLICATE", $"/indicators/{repeat.Index}/code",
            $"Mã chỉ tiêu {repeat.Item.Code} đã dùng tại /indicators/{repeat.First}. Đề nghị đặt mã khác hoặc bỏ dòng trùng.",
            $"The code {repeat.Item.Code} stands at /indicators/{repeat.First} already. Assign another code or drop the duplicate.");

    public static IEnumerable<CatalogueFinding> NamesAndDefinitionsAreGiven(CatalogueContent content)
    {
        var names = content.Indicators.Index().SelectMany(indicator =>
            Wordings(indicator.Index, indicator.Item).Append(($"/indicators/{indicator.Index}/owner", indicator.Item.Owner)));
        var definitions = Counts(content).Select(count => ($"{count.Place}/definition", (string?)count.Item.Definition));
        return CatalogueTexts.Blank(names.Concat(definitions));
    }

    /// <summary>A rate is a share of something; a number of things and a sum of money are not.</summary>
    public static IEnumerable<CatalogueFinding> RatesAloneHaveADenominator(CatalogueContent content)
    {
        foreach (var (at, indicator) in content.Indicators.Index())
        {
            if (indicator.Measure == IndicatorMeasure.Rate == indicator.Denominator is not null)
                continue;

            yield return indicator.Denominator is null
                ? new("CATALOGUE_INDICATOR_DENOMINATOR", $"/indicators/{at}",
                    $"{indicator.Code}: tỷ lệ phải có mẫu số. Đề nghị ghi rõ mẫu số (denominator).",
                    $"{indicator.Code}: a rate has a denominator. Say what it is a share of.")
                : new("CATALOGUE_INDICATOR_DENOMINATOR", $"/indicators/{at}/denominator",
                    $"{indicator.Code}: chỉ tiêu này không phải là tỷ lệ nên không có mẫu số. Đề nghị bỏ mẫu số hoặc ghi measure là rate.",
                    $"{indicator.Code}: this is no rate and has no denominator. Drop it, or write rate for the measure.");
        }
    }

    /// <summary>
    /// A rate made of counted dossiers is a part of all of them; with one of its counts alone, or the same count twice, none can be
    /// computed. Money is not counted in dossiers.
    /// </summary>
    public static IEnumerable<CatalogueFinding> DossiersMakeAShare(CatalogueContent content) =>
        from entry in content.Indicators.Index()
        let indicator = entry.Item
        let isSensible = (indicator.Measure, indicator.Numerator.Dossiers, indicator.Denominator?.Dossiers) switch
        {
            (IndicatorMeasure.Money, not null, _) => false,
            (IndicatorMeasure.Rate, null, null) => true,
            (IndicatorMeasure.Rate, var part, var whole) => part is not (null or DossierCount.Total) && whole is DossierCount.Total,
            _ => true,
        }
        where !isSensible
        select new CatalogueFinding("CATALOGUE_INDICATOR_DOSSIERS", $"/indicators/{entry.Index}/numerator",
            $"{indicator.Code}: số hồ sơ (dossiers) không tạo thành tỷ lệ. Đề nghị ghi một hình thức nộp ở tử số và total ở mẫu số, "
            + "hoặc bỏ cả hai.",
            $"{indicator.Code}: the dossiers do not make a share. Write a channel in the numerator and total in the denominator, "
            + "or neither.");

    /// <summary>A row of a report must mean one indicator: within a level and service level, wordings are compared as names are.</summary>
    public static IEnumerable<CatalogueFinding> WordingsMeanOneIndicator(CatalogueContent content)
    {
        var first = new Dictionary<(UnitLevel?, ServiceLevel?, string), (string Code, string Place)>();
        foreach (var (at, indicator) in content.Indicators.Index())
        {
            foreach (var (place, text) in Wordings(at, indicator).Where(wording => !string.IsNullOrWhiteSpace(wording.Text)))
            {
                var key = (indicator.Level, indicator.ServiceLevel, VietnameseText.Fold(text!));
                if (first.TryAdd(key, (indicator.Code, place)) || first[key].Code == indicator.Code)
                    continue;

                yield return new("CATALOGUE_INDICATOR_NAME_CLASH", place,
                    $"Tên \"{text}\" đã chỉ {first[key].Code} tại {first[key].Place}, nay lại chỉ {indicator.Code}. "
                    + "Đề nghị ghi rõ mẫu số trong tên hoặc bỏ một tên.",
                    $"The wording \"{text}\" means {first[key].Code} at {first[key].Place} and {indicator.Code} here. "
                    + "Say the denominator in the name or drop one.");
            }
        }
    }

    private static IEnumerable<(string Place, string? Text)> Wordings(int at, Indicator indicator) =>
        indicator.Aliases.Index().Select(alias => ($"/indicators/{at}/aliases/{alias.Index}", (string?)alias.Item))
            .Prepend(($"/indicators/{at}/name", indicator.Name));

    private static IEnumerable<(string Place, CountDefinition Item)> Counts(CatalogueContent content)
    {
        foreach (var (at, indicator) in content.Indicators.Index())
        {
            yield return ($"/indicators/{at}/numerator", indicator.Numerator);
            if (indicator.Denominator is { } denominator)
                yield return ($"/indicators/{at}/denominator", denominator);
        }
    }
}
