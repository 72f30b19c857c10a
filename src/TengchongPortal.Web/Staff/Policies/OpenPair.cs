using TengchongPortal.Data.Policies;
using TengchongPortal.Data.Publishing;
using TengchongPortal.Domain.Disclosures;
using TengchongPortal.Domain.Kernel;
using TengchongPortal.Web.Foundations.Access;

namespace TengchongPortal.Web.Staff.Policies;

/// <summary>Opens the next edition of a carried-over interpretation with the link to the policy that it names. It is reviewed, signed and released like any other revision.</summary>
public sealed class OpenPair(UnpairedInterpretations unpaired, EditionSteps steps, CurrentActor current)
{
    /// <param name="policy">The suggestion as the person saw it.</param>
    /// <returns>The edition to go on with.</returns>
    /// <exception cref="RuleBrokenException"><c>stale.pair</c>: it is paired already, or names another policy now; what the edition objects.</exception>
    public async Task<Guid> RunAsync(Guid document, Guid policy, CancellationToken ct)
    {
        var one = await unpaired.FindAsync(document, ct);
        if (one is not { Named: { } named } || named.DocumentId != policy)
        {
            throw new RuleBrokenException("stale.pair", "这篇解读已经配对，或者系统的建议有了变化，请刷新列表后再办理。");
        }

        var actor = await current.RequireAsync();
        return (await steps.TakeAsync(one.EditionId, edition => new EditorialAct(EditorialEvent.Revise, actor, current.Now) { SeenVersion = edition.Version, Reason = NoteOf(named), Text = Paired(edition.Current.Text, one, named) }, current.Origin, ct)).Id;
    }

    // What the old site left empty is filled in from what citizens read already, and from the policy.
    private static RevisionText Paired(RevisionText text, UnpairedInterpretation one, NamedPolicy named) => text with
    {
        Summary = text.Summary.Length > 0 ? text.Summary : one.Summary,
        Theme = text.Theme.Length > 0 ? text.Theme : named.Theme,
        Relations = text.Relations.Add(new(RelationKind.Interprets, named.DocumentId)),
        ChangeKind = ChangeKind.Major,
        ChangeNote = NoteOf(named),
    };

    private static string NoteOf(NamedPolicy named) => $"补上与所解读的文件《{named.Title}》的链接，解读内容没有改动。";
}
