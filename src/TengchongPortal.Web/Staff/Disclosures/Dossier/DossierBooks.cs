using System.Collections.Immutable;
using TengchongPortal.Data.Reference;
using TengchongPortal.Domain.Disclosures;
using TengchongPortal.Web.Components.Books;
using TengchongPortal.Web.Components.Notices;
using TengchongPortal.Web.Wording;

namespace TengchongPortal.Web.Staff.Disclosures.Dossier;

/// <summary>The books of an edition in words: gates, record book, revisions.</summary>
public static class DossierBooks
{
    public static ImmutableArray<DossierGate> Gates(Edition edition)
    {
        ArgumentNullException.ThrowIfNull(edition);
        return edition.Plan is not { } plan ? [] :
        [
            .. plan.Stages.SelectMany((gates, stage) => gates.Select(gate => new DossierGate(
                stage + 1,
                gate,
                gate.Label,
                edition.OpenGates.Contains(gate),
                edition.SignaturesOnCurrent.Where(signature => signature.Gate == gate).MaxBy(signature => signature.SignedAt)))),
        ];
    }

    public static ImmutableArray<TimelineEntry> Timeline(Edition edition, ReferenceBook book)
    {
        ArgumentNullException.ThrowIfNull(edition);
        ArgumentNullException.ThrowIfNull(book);
        return [.. edition.Events.OrderByDescending(line => line.Number).Select(line => Entry(line, book))];
    }

    public static ImmutableArray<DossierRevision> Revisions(Edition edition)
    {
        ArgumentNullException.ThrowIfNull(edition);
        return [.. edition.Revisions.OrderByDescending(revision => revision.Number).Select(revision => new DossierRevision(revision.Number, revision.AuthorName, revision.SavedAt, revision.Hash, revision.Id == edition.CurrentRevisionId))];
    }

    private static TimelineEntry Entry(StateEvent line, ReferenceBook book)
    {
        var what = line.Gate is { } gate ? $"{gate.Label}：{line.Event.Label}" : line.Event.Label;
        var (first, second) = (Named(line.ActorName, line.ForName), Named(line.SecondActorName, line.SecondForName));
        var who = second.Length > 0 ? $"{first}、{second}" : first;
        var reason = string.Join("：", new[] { line.ReasonCode.Length > 0 ? book.ReasonLabel(line.ReasonCode, forCitizens: false) : "", line.Reason }.Where(part => part.Length > 0));
        return new(line.At, $"{what} → {line.To.Label}", who) { Reason = reason.Length > 0 ? reason : null, Tone = ToneOf(line) };
    }

    internal static string Named(string name, string absent) => absent.Length > 0 ? $"{name}（代{absent}）" : name;

    private static Tone ToneOf(StateEvent line) => line.To.Tone switch
    {
        Tone.Quiet => Tone.Plain,
        var tone => tone,
    };
}
