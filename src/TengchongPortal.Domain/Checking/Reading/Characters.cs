using System.Buffers;

namespace TengchongPortal.Domain.Checking.Reading;

/// <summary>Which character is what in Chinese office text.</summary>
internal static class Characters
{
    /// <summary>What people put between the groups of a number, the invisible ones included.</summary>
    public static readonly SearchValues<char> GroupSeparators =
        SearchValues.Create(" \t\u00A0\u2002\u2003\u2009\u3000-\u2010\u2011\u2012\u2013\u2014\uFF0D\u00AD\u200B\u200C\u200D\u2060\uFEFF");

    public static readonly SearchValues<char> Digits = SearchValues.Create("0123456789０１２３４５６７８９");

    public static bool IsHan(char c) => c is >= '\u4E00' and <= '\u9FFF' or >= '\u3400' and <= '\u4DBF' or '〇';

    public static bool IsDigit(char c) => char.IsAsciiDigit(c) || c is >= '０' and <= '９';

    /// <summary>The check character X in any dress, the Roman numeral of GB 11643 included.</summary>
    public static bool IsCheckX(char c) => c is 'X' or 'x' or 'Ｘ' or 'ｘ' or 'Ⅹ' or 'ⅹ';

    public static char ToAsciiDigit(char c) => c is >= '０' and <= '９' ? (char)(c - '０' + '0') : c;
}
