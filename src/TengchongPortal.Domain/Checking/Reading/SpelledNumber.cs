namespace TengchongPortal.Domain.Checking.Reading;

/// <summary>Digits as they stand in the text, separators included.</summary>
/// <param name="LastGroup">Index of the group that ends it.</param>
/// <param name="Digits">How many digits it has without separators.</param>
public readonly record struct SpelledNumber(string Text, int Start, int End, int LastGroup, int Digits)
{
    /// <summary>Offset behind a check character X that follows, at most one separator away; -1 when there is none.</summary>
    public int EndOfCheckX
    {
        get
        {
            var at = End < Text.Length && Characters.GroupSeparators.Contains(Text[End]) ? End + 1 : End;
            var isX = at < Text.Length && Characters.IsCheckX(Text[at]);
            return isX && (at + 1 == Text.Length || !char.IsAsciiLetterOrDigit(Text[at + 1])) ? at + 1 : -1;
        }
    }

    /// <summary>The bare digits in ASCII.</summary>
    public string ToDigits() => string.Create(Digits, this, static (target, number) =>
    {
        var at = 0;
        foreach (var c in number.Text.AsSpan(number.Start, number.End - number.Start))
        {
            if (Characters.IsDigit(c))
            {
                target[at++] = Characters.ToAsciiDigit(c);
            }
        }
    });
}
