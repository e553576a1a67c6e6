namespace Dti.Domain.Periods;

/// <summary>How much of a year a period covers.</summary>
public enum PeriodKind
{
    /// <summary>January to December: <c>2024</c>.</summary>
    Year,

    /// <summary>Six months: <c>2024-H1</c>.</summary>
    HalfYear,

    /// <summary>Three months: <c>2024-Q1</c>.</summary>
    Quarter,

    /// <summary>January up to a month that ends neither a quarter nor a half-year: <c>2024-M08</c>.</summary>
    MonthsToDate,
}
