using System.Globalization;

namespace Dti.Functions.Tests.Infrastructure.Arm;

/// <summary>What stands between brackets in a template: <c>format('{0}/', variables('names').storage)</c>.</summary>
internal abstract record ArmExpression
{
    public sealed record Text(string Value) : ArmExpression;

    public sealed record Number(int Value) : ArmExpression;

    public sealed record Call(string Function, IReadOnlyList<ArmExpression> Arguments) : ArmExpression;

    /// <summary>A property or an element.</summary>
    public sealed record Part(ArmExpression Whole, ArmExpression Key) : ArmExpression;

    /// <exception cref="FormatException">It is none.</exception>
    public static ArmExpression Parse(string text)
    {
        var reader = new Reader(text);
        var expression = reader.ReadExpression();
        reader.ReadEnd();
        return expression;
    }

    private sealed class Reader(string text)
    {
        private int at;

        public ArmExpression ReadExpression()
        {
            var expression = ReadPrimary();
            while (true)
            {
                if (Take('.'))
                    expression = new Part(expression, new Text(ReadName()));
                else if (Take('['))
                    expression = new Part(expression, ReadBefore(']'));
                else
                    return expression;
            }
        }

        public void ReadEnd()
        {
            if (at < text.Length)
                throw Unexpected();
        }

        private ArmExpression ReadPrimary()
        {
            if (Take('\''))
                return new Text(ReadQuoted());
            var name = ReadName();
            if (int.TryParse(name, NumberStyles.None, CultureInfo.InvariantCulture, out var number))
                return new Number(number);
            if (!Take('('))
                throw Unexpected();

            var arguments = new List<ArmExpression>();
            while (!Take(')'))
            {
                arguments.Add(ReadExpression());
                Take(',');
            }

            return new Call(name, arguments);
        }

        private ArmExpression ReadBefore(char end)
        {
            var expression = ReadExpression();
            return Take(end) ? expression : throw Unexpected();
        }

        // A quote is doubled inside quotes.
        private string ReadQuoted()
        {
            var from = at;
            for (; at < text.Length; at++)
            {
                if (text[at] != '\'')
                    continue;
                if (at + 1 < text.Length && text[at + 1] == '\'')
                    at++;
                else
                    return text[from..at++].Replace("''", "'", StringComparison.Ordinal);
            }

            throw Unexpected();
        }

        private string ReadName()
        {
            var from = at;
            while (at < text.Length && (char.IsAsciiLetterOrDigit(text[at]) || text[at] is '_' or '-'))
                at++;
            return at > from ? text[from..at] : throw Unexpected();
        }

        private bool Take(char expected)
        {
            while (at < text.Length && text[at] == ' ')
                at++;
            if (at == text.Length || text[at] != expected)
                return false;
            at++;
            return true;
        }

        private FormatException Unexpected() => new($"Unexpected at {at} in {text}");
    }
}
