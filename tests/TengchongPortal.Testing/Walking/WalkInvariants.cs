using TengchongPortal.Domain.Disclosures;
using static TengchongPortal.Domain.Disclosures.EditorialState;

namespace TengchongPortal.Testing.Walking;

/// <summary>What must hold after whatever was tried (workflow.md 4).</summary>
public static class WalkInvariants
{
    public static string Digest(Edition edition)
    {
        ArgumentNullException.ThrowIfNull(edition);
        return $"{edition.State} {edition.StateBefore} {edition.CurrentHash} {edition.Version} {edition.MovedAt:O} {edition.FireAt:O} {edition.Route} {edition.Title} "
            + $"{edition.Revisions.Count} {edition.Authors.Count} {edition.Tasks.Count} {edition.Signatures.Count} {edition.Suspensions.Count} {edition.Proposals.Count} {edition.Events.Count}";
    }

    /// <summary>Sentences about what does not hold; none when all is well.</summary>
    public static IEnumerable<string> Broken(IReadOnlyList<Edition> editions, IReadOnlyList<OracleEdition> oracles) =>
    [
        .. Told(editions.Count(edition => edition.State.IsOpen()) <= 1, "Two open editions of one document."),
        .. Told(editions.Count(edition => edition.State is Published or EmergencyPublished or Withdrawn) <= 1, "Two editions in force."),
        .. Told(editions.Count == oracles.Count, "More or fewer editions than told."),
        .. editions.Zip(oracles).SelectMany(pair => Broken(pair.First, pair.Second).Select(fault => $"{fault} ({Digest(pair.First)})")),
    ];

    private static IEnumerable<string> Broken(Edition edition, OracleEdition oracle) =>
    [
        .. Told(edition.State == oracle.State, $"The specification says {oracle.State}."),
        .. Told(edition.Authors.Count == oracle.Authors.Count, "More or fewer authors than told."),
        .. Told(edition.SignaturesOnCurrent.Count() == oracle.SignedBy.Count, "More or fewer signatures than told."),
        .. Told(oracle.SignedBy.Keys.All(edition.IsSigned), "A signature is missing."),
        .. Told(edition.Revisions.All(revision => edition.IsAuthor(revision.AuthorId)), "Somebody wrote and is no author."),
        .. Told(!oracle.IsSealed || edition.State is Purged || (edition.State is Superseded or Unpublished && edition.StateBefore == Hidden), "A sealed edition lost its seal."),
        .. UnsignedReading(edition, oracle),
    ];

    /// <summary>Whoever reads a text reads what was signed: this hash, at every gate, by distinct persons, none of them an author.</summary>
    private static IEnumerable<string> UnsignedReading(Edition edition, OracleEdition oracle)
    {
        var signers = edition.Signatures.Where(signature => signature.RevisionHash == edition.CurrentHash).ToList();
        var gates = signers.Select(signature => signature.Gate).ToHashSet();
        var isReadable = EditorialStates.Readable.Contains(edition.State) && edition.StateBefore is not Hidden;
        return
        [
            .. Told(signers.Select(signature => signature.PersonId).Distinct().Count() == signers.Count, "One person signed two gates."),
            .. Told(gates.Count == signers.Count, "One gate was signed twice."),
            .. Told(!signers.Any(signature => edition.IsAuthor(signature.PersonId)), "An author signed."),
            .. Told(edition.State is not Published || edition.Plan!.Gates.All(gates.Contains), "Published without every gate."),
            .. Told(!isReadable || gates.Contains(Gate.Secrecy) || (edition.State == EmergencyPublished && oracle.IsPutUp), "Readable without the secrecy gate."),
            .. Told(!isReadable || edition.Current.IsIntact, "Readable and not what its hash says."),
        ];
    }

    private static IEnumerable<string> Told(bool holds, string fault) => holds ? [] : [fault];
}
