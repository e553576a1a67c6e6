using Dti.Domain.Catalogue;

namespace Dti.Domain.Tests.Catalogue;

public class EditDistanceTests
{
    [Fact]
    public void It_is_the_distance_of_the_textbook_up_to_the_limit()
    {
        var random = new Random(20261127);
        for (var nth = 0; nth < 5_000; nth++)
        {
            var left = Word(random);
            var right = random.Next(2) == 0 ? Word(random) : Edited(random, left);
            var limit = random.Next(4);

            Assert.Equal(Math.Min(Textbook(left, right), limit + 1), VietnameseText.EditDistance(left, right, limit));
        }
    }

    private static string Word(Random random) => string.Concat(Enumerable.Range(0, random.Next(7)).Select(_ => "abc"[random.Next(3)]));

    private static string Edited(Random random, string word)
    {
        for (var edits = random.Next(4); edits > 0; edits--)
        {
            var at = random.Next(word.Length + 1);
            word = random.Next(2) == 0 || at == word.Length ? word.Insert(at, "d") : word.Remove(at, 1);
        }

        return word;
    }

    private static int Textbook(string left, string right) =>
        (left, right) switch
        {
            ("", _) => right.Length,
            (_, "") => left.Length,
            _ when left[0] == right[0] => Textbook(left[1..], right[1..]),
            _ => 1 + Math.Min(Textbook(left[1..], right[1..]), Math.Min(Textbook(left[1..], right), Textbook(left, right[1..]))),
        };
}
