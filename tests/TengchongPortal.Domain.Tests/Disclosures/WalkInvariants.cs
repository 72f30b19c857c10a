using TengchongPortal.Domain.Disclosures;
using static TengchongPortal.Domain.Disclosures.EditorialState;

namespace TengchongPortal.Domain.Tests.Disclosures;

/// <summary>What must hold after whatever was tried (workflow.md 4).</summary>
internal static class WalkInvariants
{
    public static string Digest(Edition edition) =>
        $"{edition.State} {edition.StateBefore} {edition.CurrentHash} {edition.Version} {edition.MovedAt:O} {edition.FireAt:O} {edition.Route} {edition.Title} "
        + $"{edition.Revisions.Count} {edition.Authors.Count} {edition.Tasks.Count} {edition.Signatures.Count} {edition.Suspensions.Count} {edition.Proposals.Count} {edition.Events.Count}";

    public static void Hold(List<Edition> editions, List<OracleEdition> oracles)
    {
        Assert.True(editions.Count(edition => edition.State.IsOpen()) <= 1, "Two open editions of one document.");
        Assert.True(editions.Count(edition => edition.State is Published or EmergencyPublished or Withdrawn) <= 1, "Two editions in force.");
        foreach (var (edition, oracle) in editions.Zip(oracles))
        {
            SameAsTold(edition, oracle);
            SignedHashForHash(edition);
            HiddenStaysHidden(edition, oracle);
            Assert.All(edition.Revisions, revision => Assert.True(edition.IsAuthor(revision.AuthorId)));
        }
    }

    private static void SameAsTold(Edition edition, OracleEdition oracle)
    {
        Assert.Equal(oracle.State, edition.State);
        Assert.Equal(oracle.Authors.Count, edition.Authors.Count);
        Assert.Equal(oracle.Signed.Count, edition.SignaturesOnCurrent.Count());
        Assert.All(oracle.Signed, pair => Assert.True(edition.IsSigned(pair.Key)));
    }

    /// <summary>Whoever reads a text reads what was signed: this hash, at every gate, by distinct persons, none of them an author.</summary>
    private static void SignedHashForHash(Edition edition)
    {
        var signers = edition.Signatures.Where(signature => signature.RevisionHash == edition.CurrentHash).ToList();
        Assert.Equal(signers.Count, signers.Select(signature => signature.PersonId).Distinct().Count());
        Assert.Equal(signers.Count, signers.Select(signature => signature.Gate).Distinct().Count());
        Assert.DoesNotContain(signers, signature => edition.IsAuthor(signature.PersonId));
        if (edition.State is Published)
        {
            Assert.Subset(signers.Select(signature => signature.Gate).ToHashSet(), edition.Plan!.Gates.ToHashSet());
        }

        if (EditorialStates.Readable.Contains(edition.State))
        {
            Assert.Contains(signers, signature => signature.Gate == Gate.Secrecy);
            Assert.True(edition.Current.IsIntact);
        }
    }

    private static void HiddenStaysHidden(Edition edition, OracleEdition oracle)
    {
        if (oracle.IsSealed && edition.State is not Purged)
        {
            Assert.True(edition.State is Superseded or Unpublished, $"A sealed edition became {edition.State}.");
            Assert.Equal(Hidden, edition.StateBefore);
        }
    }
}
