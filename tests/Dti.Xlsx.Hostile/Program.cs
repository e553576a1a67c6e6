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
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
                $"{measured.Verdict}; {measured.FileBytes} bytes, {measured.Milliseconds:0} ms, {measured.PeakKibibytes >> 10} MiB above idle"));
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
