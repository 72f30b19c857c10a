using System.Collections.Immutable;
using System.Globalization;
using TengchongPortal.Domain.Disclosures.Routing;
using TengchongPortal.Domain.Trust;

namespace TengchongPortal.Domain.Disclosures.Reviewing;

/// <summary>
/// The sign-off sheet (审核登记表) of an edition: made from the record book, never typed. Its code is a digest over everything that was signed,
/// so that a sheet on paper can be held against the record book at any time.
/// </summary>
/// <param name="Route">The plan of the day of submission in its written form.</param>
/// <param name="Hash">Content hash that the signatures belong to.</param>
/// <param name="Batch">What stands for signatures when a text was carried over (存量迁移); empty for every other route.</param>
public sealed record SignOffSheet(
    Guid EditionId,
    int Number,
    string Route,
    string Hash,
    ImmutableArray<EditionAuthor> Authors,
    ImmutableArray<SheetGate> Gates,
    ImmutableArray<SheetProof> Proofs,
    ImmutableArray<Suspension> Suspensions,
    string Batch)
{
    /// <summary>Hexadecimal digits of the code that is printed and typed: 80 bits.</summary>
    private const int CodeDigits = 20;

    private const int GroupDigits = 4;

    public static SignOffSheet Of(Edition edition, RouteBook book, string batch)
    {
        ArgumentNullException.ThrowIfNull(edition);
        ArgumentNullException.ThrowIfNull(book);
        ImmutableArray<SheetGate> gates = edition.Plan is not { } plan
            ? []
            : [.. plan.Stages.SelectMany((stage, number) => stage.Select(gate => new SheetGate(number + 1, gate, edition.SignaturesOnCurrent.FirstOrDefault(signature => signature.Gate == gate))))];
        return new(
            edition.Id,
            edition.Number,
            edition.Route,
            edition.CurrentHash,
            [.. edition.Authors.OrderBy(author => author.Since).ThenBy(author => author.PersonId)],
            gates,
            edition.Plan is { } route ? book.ProofsOf(route) : [],
            [.. edition.Suspensions.OrderBy(one => one.OpenedAt)],
            batch);
    }

    /// <summary>The signature that holds a proof; null where the proof is cited, or not given yet.</summary>
    public Signature? SignatureOf(SheetProof proof)
    {
        ArgumentNullException.ThrowIfNull(proof);
        return Gates.FirstOrDefault(gate => gate.Gate == proof.Gate)?.Signature;
    }

    /// <summary>64 hexadecimal digits over the canonical form: each field as the length of its bytes, a colon, and the bytes.</summary>
    public string Digest() => ChainHash.Of([.. Fields()]);

    /// <summary>What is printed: <c>1A2B-3C4D-…</c>.</summary>
    public string Code() => string.Join('-', Digest()[..CodeDigits].ToUpperInvariant().Chunk(GroupDigits).Select(group => new string(group)));

    /// <summary>Whether a code from paper is that of this sheet; spaces, lines and capitals do not matter.</summary>
    public bool IsCode(string? typed)
    {
        var digits = string.Concat((typed ?? "").Where(char.IsAsciiHexDigit)).ToLowerInvariant();
        return digits == Digest()[..CodeDigits] || digits == Digest();
    }

    private IEnumerable<string> Fields() =>
    [
        "sheet-1", EditionId.ToString("N"), Count(Number), Route, Hash, Batch,
        Count(Authors.Length), .. Authors.SelectMany(author => new[] { author.PersonId.ToString("N"), author.PersonName, Moment(author.Since) }),
        Count(Gates.Length), .. Gates.SelectMany(FieldsOf),
        Count(Proofs.Length), .. Proofs.SelectMany(proof => new[] { proof.Code, proof.Gate?.ToString() ?? "", proof.Cites }),
        Count(Suspensions.Length), .. Suspensions.SelectMany(one => new[] { one.RevisionHash, one.Outcome.ToString(), one.SheetNumber, Moment(one.OpenedAt) }),
    ];

    private static IEnumerable<string> FieldsOf(SheetGate gate) => gate.Signature is not { } signature
        ? [Count(gate.Stage), gate.Gate.ToString(), "unsigned"]
        :
        [
            Count(gate.Stage), gate.Gate.ToString(), signature.PersonId.ToString("N"), signature.PersonName, CapacityOf(signature), Moment(signature.SignedAt),
            signature.RevisionHash, signature.Checklist, signature.Opinion, signature.OpinionNumber,
        ];

    // Names may be alike; whom a deputy stood in for is said by id too.
    private static string CapacityOf(Signature signature) => signature.ForId is { } absent ? $"{signature.Capacity} {absent:N}" : signature.Capacity;

    private static string Count(int count) => count.ToString(CultureInfo.InvariantCulture);

    private static string Moment(DateTimeOffset at) => at.ToUniversalTime().ToString("O", CultureInfo.InvariantCulture);
}

/// <summary>A gate of the route and the signature it got.</summary>
public sealed record SheetGate(int Stage, Gate Gate, Signature? Signature);

/// <summary>One of the three proofs (三校): held by the signature of a gate, or cited.</summary>
/// <param name="Code"><c>policy</c>, <c>wording</c> or <c>politics</c>.</param>
/// <param name="Cites">What is cited instead of a signature: <c>form</c>, <c>source</c>, <c>released-edition</c>, <c>batch</c>; else empty.</param>
public sealed record SheetProof(string Code, Gate? Gate, string Cites);
