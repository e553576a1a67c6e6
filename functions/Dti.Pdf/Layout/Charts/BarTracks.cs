namespace Dti.Pdf.Layout.Charts;

/// <summary>Which series of a bar chart share one bar's place. An outline frames the series before it; marks stand across
/// the first.</summary>
internal sealed class BarTracks
{
    private readonly List<List<ChartSeries>> _tracks = [];
    private readonly IReadOnlyList<ChartSeries> _marks;

    public BarTracks(Chart chart)
    {
        _marks = [.. chart.Series.Where(series => series.Fill is ChartFill.Mark)];
        foreach (var series in chart.Series.Where(series => series.Fill is not ChartFill.Mark))
            if (series.Fill is ChartFill.Outline && _tracks is [.., [{ Fill: not ChartFill.Outline }] last])
                last.Add(series);
            else
                _tracks.Add([series]);
        if (_tracks.Count == 0)
            _tracks.Add([]);
    }

    public int Count => _tracks.Count;

    /// <summary>Some outline stands around another bar.</summary>
    public bool HasFrames => _tracks.Exists(track => track.Count > 1);

    /// <summary>In order of drawing.</summary>
    public IEnumerable<ChartSeries> On(int track) => track == 0 ? _tracks[0].Concat(_marks) : _tracks[track];

    /// <summary>What is written beside each track: <c>80/100 (90)</c> for a bar in its frame with a mark; a dash for nothing.</summary>
    public IEnumerable<string> Texts(int category)
    {
        foreach (var (index, track) in _tracks.Index())
        {
            var values = string.Join('/', track.Select(series => series.Values[category]?.Text ?? "–"));
            var marks = index > 0 ? [] : _marks.Select(series => series.Values[category]?.Text).OfType<string>().ToList();
            yield return track.Count == 0 ? string.Join("; ", marks) : marks.Count == 0 ? values : $"{values} ({string.Join("; ", marks)})";
        }
    }
}
