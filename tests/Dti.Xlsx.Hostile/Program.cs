using System.Globalization;
using System.Text;
using Dti.Xlsx.Hostile;
using Dti.Xlsx.Hostile.Fuzzing;
using Dti.Xlsx.Hostile.Measuring;

Console.OutputEncoding = Encoding.UTF8;
switch (args)
{
    case ["read"]:
        Reader.Run(Console.In, Console.Out);
        return 0;
    case ["list"]:
        foreach (var one in HostileSet.Cases)
            Console.WriteLine(one.Name);
        return 0;
    case ["run", var name] when HostileSet.Cases.FirstOrDefault(one => one.Name == name) is { } chosen:
        foreach (var measured in Bench.Measure([chosen])[name])
        {
            var (bytes, milliseconds, peak) = (measured.FileBytes, measured.Milliseconds, measured.PeakKibibytes >> 10);
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
                $"{measured.Verdict}; {bytes} bytes, {milliseconds:0} ms, {peak} MiB"));
        }

        return 0;
    case ["table"]:
        Console.Write(Table.Of(Bench.Measure(HostileSet.Cases)));
        return 0;
    case ["fuzz", .. var options]:
        return FuzzCommand.Run(options);
    default:
        Console.Error.WriteLine("list | run CASE | table | fuzz [--seconds N] [--seed S] [--case N]");
        return 2;
}
