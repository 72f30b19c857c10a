namespace TengchongPortal.Domain.Catalogue;

/// <summary>Check characters of Chinese organisation codes. They only ever warn: the city's own printed code does not pass.</summary>
internal static class CheckCharacters
{
    private const string DigitsAndLetters = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ";

    // GB 32100 leaves out I, O, S, V and Z.
    private const string CreditAlphabet = "0123456789ABCDEFGHJKLMNPQRTUWXY";

    private static readonly int[] _organWeights = [3, 7, 9, 10, 5, 8, 4, 2];

    /// <summary>GB 11714: the ninth character of a 组织机构代码 from its first eight (0-9, A-Z).</summary>
    public static char OfOrganCode(ReadOnlySpan<char> eight)
    {
        var sum = 0;
        for (var i = 0; i < _organWeights.Length; i++)
        {
            sum += _organWeights[i] * DigitsAndLetters.IndexOf(eight[i], StringComparison.Ordinal);
        }

        return (11 - (sum % 11)) switch
        {
            10 => 'X',
            11 => '0',
            var digit => DigitsAndLetters[digit],
        };
    }

    /// <summary>GB 32100: the eighteenth character of a 统一社会信用代码 from its first seventeen.</summary>
    public static char OfCreditCode(ReadOnlySpan<char> seventeen)
    {
        var (sum, weight) = (0, 1);
        foreach (var character in seventeen)
        {
            sum += weight * CreditAlphabet.IndexOf(character, StringComparison.Ordinal);
            weight = weight * 3 % 31;
        }

        return CreditAlphabet[(31 - (sum % 31)) % 31];
    }
}
