using System.Globalization;
using TengchongPortal.Search.Folding;

namespace TengchongPortal.Search.Asking;

/// <summary>A day, month or year as people write it: 2019年3月12日, 2019-03-12, 2019年3月, 2019年.</summary>
internal static class WrittenDate
{
    private static readonly string[] _signs = ["年", "月", "日"];

    /// <summary>First and last day of what the run says; null when it is no date.</summary>
    public static (DateOnly From, DateOnly To)? Of(PieceRun run) => NumbersOf(run) switch
    {
        [var year] when run.Count == 2 || IsYear(run.Pieces[0].Letters) => (new(year, 1, 1), new(year, 12, 31)),
        [var year, var month] => (new(year, month, 1), new DateOnly(year, month, 1).AddMonths(1).AddDays(-1)),
        [var year, var month, var day] when day <= DateTime.DaysInMonth(year, month) => (new(year, month, day), new(year, month, day)),
        _ => null,
    };

    /// <summary>The same day or month in the other usual ways; none for a year, which is a number like any other.</summary>
    public static IEnumerable<PieceRun> OthersOf(PieceRun run)
    {
        if (Of(run) is null || NumbersOf(run) is not { Length: > 1 } numbers)
        {
            return [];
        }

        var plain = numbers.Select(number => number.ToString(CultureInfo.InvariantCulture)).ToArray();
        var padded = numbers.Select(number => number.ToString("00", CultureInfo.InvariantCulture)).ToArray();
        return [Signed(plain), Signed(padded), Bare(plain), Bare(padded)];
    }

    private static PieceRun Signed(string[] numbers) =>
        PieceRun.Of(numbers.SelectMany((number, at) => new RunPiece[] { new(PieceKind.Digits, number), new(PieceKind.Character, _signs[at]) }));

    private static PieceRun Bare(string[] numbers) => PieceRun.Of(numbers.Select(number => new RunPiece(PieceKind.Digits, number)));

    // Year, month, day: either every number has its sign or none has.
    private static int[]? NumbersOf(PieceRun run)
    {
        var digits = run.Pieces.Where(piece => piece.Kind == PieceKind.Digits).Select(piece => piece.Letters).ToArray();
        if (digits.Length is 0 or > 3 || !IsYear(digits[0]) || digits.Any(number => number.Length > 4 || !number.All(char.IsAsciiDigit)))
        {
            return null;
        }

        var numbers = Array.ConvertAll(digits, number => int.Parse(number, CultureInfo.InvariantCulture));
        var isPossible = numbers.ElementAtOrDefault(1) is >= 0 and <= 12 && numbers.ElementAtOrDefault(2) is >= 0 and <= 31 && numbers.All(number => number > 0);
        return isPossible && (run.Key == Signed(digits).Key || (run.Key == Bare(digits).Key && run.Count != 2)) ? numbers : null;
    }

    private static bool IsYear(string number) => number.Length == 4 && (number.StartsWith("19", StringComparison.Ordinal) || number.StartsWith("20", StringComparison.Ordinal));
}
