using TengchongPortal.Domain.Kernel;

namespace TengchongPortal.Domain.Disclosures.Warnings;

/// <summary>Everything from which a warning is made: a form in force, the lists of the moment, and the column of warnings.</summary>
public sealed record WarningKit(WarningForm Form, WarningLists Lists, Guid ColumnId)
{
    public static Refusal NotTheForm { get; } = new("warning.not-the-form", "一人先行发布只能使用已审定的预警样表，文字须与样表和所选内容完全一致，且从未送审。");

    public static Refusal Changed { get; } = new("warning.form-changed", "这张样表刚刚更新，请重新打开后再选择。");

    public static Refusal NoKeeper { get; } = new("workflow.capability", "您不是该机构的应急值班人员，不能发布预警。");

    /// <summary>Why the current text is not what this form and its lists make at that moment, or null.</summary>
    public Refusal? Objection(Edition edition, DateTimeOffset at)
    {
        ArgumentNullException.ThrowIfNull(edition);
        return edition.Current.Text.Filling switch
        {
            null => NotTheForm,
            _ when edition.Tasks.Count > 0 => NotTheForm,
            var chosen when chosen.FormHash != Form.Hash => Changed,
            var chosen => Lists.Objection(chosen, at) ?? (IsMadeBy(edition.Current, chosen, at) ? null : NotTheForm),
        };
    }

    /// <summary>The warning that the choices make at that moment.</summary>
    public RevisionText Make(WarningFilling chosen, DateTimeOffset at) => Form.Fill(chosen, ColumnId, ChinaTime.DayOf(at));

    /// <summary>Whether the revision says, to the last character, what the form says with these choices.</summary>
    public bool IsMadeBy(Revision revision, WarningFilling chosen, DateTimeOffset at)
    {
        ArgumentNullException.ThrowIfNull(revision);
        return ContentHash.Of(Make(chosen, at), revision.Salt) == revision.Hash;
    }
}
