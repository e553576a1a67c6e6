namespace Dti.Xlsx.Zip;

/// <summary>Counts inflated bytes over all parts of a file, each time that they are read.</summary>
internal sealed class InflationMeter(ReaderLimits limits)
{
    private long inAll;

    /// <param name="read">Bytes that just came out.</param>
    /// <param name="length">Bytes of this part so far.</param>
    /// <exception cref="RefusedException">A limit is exceeded.</exception>
    public void Count(ZipEntry entry, int read, long length)
    {
        inAll += read;
        if (inAll > limits.InflatedBytes)
            throw RefusedException.TooLarge(nameof(ReaderLimits.InflatedBytes));
        if (length > limits.InflationRatioFromBytes && length / limits.InflationRatio > entry.CompressedBytes)
            throw RefusedException.TooLarge(nameof(ReaderLimits.InflationRatio));
    }
}
