using System.Collections.Immutable;
using System.Globalization;
using TengchongPortal.Web.Components.Navigation;

namespace TengchongPortal.Web.Staff.Questions;

/// <summary>What was looked for in the last days.</summary>
/// <param name="Askings">Everything that was counted, the rare included.</param>
/// <param name="Least">Words of fewer askings are not shown.</param>
/// <param name="RareDays">After which such words are deleted.</param>
public sealed record QuestionsPage(int Days, DateOnly From, DateOnly Until, int Askings, int Least, int RareDays, ImmutableArray<QuestionLine> Missed, ImmutableArray<QuestionLine> Most)
{
    public static ImmutableArray<int> Periods { get; } = [7, 30, 90];

    /// <summary>Of all askings, how many found nothing.</summary>
    public required int InVain { get; init; }

    public string InVainShare => string.Create(CultureInfo.InvariantCulture, $"{(Askings == 0 ? 0 : 100.0 * InVain / Askings):F1}%");
}

/// <summary>Words and how often they were looked for; of these, how often only a part of them or nothing was found.</summary>
public sealed record QuestionLine(string Words, int Count, int Loosely, int InVain, DateOnly Last)
{
    public string Address => $"{PublicAddresses.Search}?q={Uri.EscapeDataString(Words)}";

    public string Outcome => (InVain, Loosely) switch
    {
        (0, 0) => "查得到",
        ( > 0, 0) => $"{InVain} 次什么也没有找到",
        (0, > 0) => $"{Loosely} 次只找到一部分",
        _ => $"{InVain} 次什么也没有找到，{Loosely} 次只找到一部分",
    };
}
