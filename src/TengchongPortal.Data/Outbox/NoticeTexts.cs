using System.Collections.Immutable;
using System.Globalization;
using TengchongPortal.Data.Seeding;
using TengchongPortal.Domain.Notices;

namespace TengchongPortal.Data.Outbox;

/// <summary>The words of the mails (<c>seeds/notices.csv</c>). What others wrote about a text, a reason or an opinion, is never among them.</summary>
public sealed class NoticeTexts
{
    private const string Limited = "Limited";

    private readonly ImmutableDictionary<string, (string Subject, string Text)> _texts;

    private NoticeTexts(ImmutableDictionary<string, (string Subject, string Text)> texts) => _texts = texts;

    public static NoticeTexts Read(SeedFolder folder) =>
        new(SeedCsv.Read(folder, "notices.csv").ToImmutableDictionary(row => row["kind"], row => (row["subject"], row["text"])));

    public (string Subject, string Text) Of(Tiding tiding)
    {
        ArgumentNullException.ThrowIfNull(tiding);
        var (subject, text) = _texts[tiding.Kind.ToString()];
        var limited = _texts[Limited];
        return (Fill(subject, tiding, tiding.Title ?? limited.Subject), Fill(text, tiding, tiding.Title is { } title ? $"《{title}》" : limited.Text));
    }

    // The title last: it may itself hold something in braces.
    private static string Fill(string pattern, Tiding tiding, string title) => pattern
        .Replace("{actor}", tiding.ActorName, StringComparison.Ordinal)
        .Replace("{organ}", tiding.OrganName, StringComparison.Ordinal)
        .Replace("{due}", tiding.DueOn?.ToString("yyyy年M月d日", CultureInfo.InvariantCulture), StringComparison.Ordinal)
        .Replace("{left}", Math.Max(tiding.WorkingDaysLeft, 0).ToString(CultureInfo.InvariantCulture), StringComparison.Ordinal)
        .Replace("{late}", Math.Max(-tiding.WorkingDaysLeft, 0).ToString(CultureInfo.InvariantCulture), StringComparison.Ordinal)
        .Replace("{title}", title, StringComparison.Ordinal);
}
