namespace TengchongPortal.Data.Asking;

/// <summary>How often something was looked for on one day: folded words and numbers, and nothing about who asked, from where, or at what time.</summary>
public sealed class AskedQuestion
{
    public const int WordsMaxLength = 40;

    private AskedQuestion()
    {
    }

    public long Sequence { get; private set; }

    /// <summary>The day in China.</summary>
    public DateOnly Day { get; private set; }

    public string Words { get; private set; } = "";

    public int Count { get; private set; }

    /// <summary>Of these, how often only parts of the words were found.</summary>
    public int Loosely { get; private set; }

    /// <summary>Of these, how often nothing was found.</summary>
    public int InVain { get; private set; }

    internal static AskedQuestion On(DateOnly day, string words) => new() { Day = day, Words = words };

    internal void Add(AskedCount asked)
    {
        Count += asked.Count;
        Loosely += asked.Loosely;
        InVain += asked.InVain;
    }
}

/// <summary>Askings of the same words on a day that wait to be written.</summary>
public sealed record AskedCount(DateOnly Day, string Words, int Count, int Loosely = 0, int InVain = 0);
