using TengchongPortal.Domain.Disclosures;
using TengchongPortal.Domain.Kernel;
using TengchongPortal.Testing;

namespace TengchongPortal.Domain.Tests.Disclosures;

/// <summary>Texts on the doorstep of the public, each with exactly one thing wrong.</summary>
internal static class WrongTexts
{
    private static readonly Refusal _secrecyMark = new("checker.secrecy-mark", "正文有密级标志。");

    private static readonly RevisionText _onRequest = Texts.Notice() with { Openness = Openness.OnRequest };

    private static Walk Ready => new EditionBuilder().WalkTo(EditorialState.Ready);

    public static Scene StoppedBy(string code) => code switch
    {
        "verify.route" => ToRelease(Ready).Given(facts => facts with { RequiredRoute = Routes.Full }),
        "verify.gates" => ToRelease(new EditionBuilder().WalkTo(EditorialState.InReview).SignAll(Gate.FinalSign)),
        "verify.author" => WithAuthorAmongSigners(),
        "verify.person-twice" => WithOnePersonAtTwoGates(),
        "verify.capacity" => WithVoidSignature(),
        "verify.checker" => ToRelease(Ready).Given(facts => facts with { StopFindings = [_secrecyMark] }),
        "verify.package" => ToRelease(Ready).Given(facts => facts with { PackageIsComplete = false }),
        "verify.normative" => ToRelease(Ready).Given(facts => facts with { ContractFaults = [new("contract.legality_number", "没有编号。")] }),
        "verify.repeal" => ToRelease(Ready).Given(facts => facts with { ContractFaults = [new("package.repeal", "不是本机关的文件。")] }),
        "verify.risk" => ToRelease(Ready).Given(facts => facts with { ContractFaults = [new("package.risk", "没有档案。")] }),
        "verify.policy" => ToRelease(Ready).Given(facts => facts with { PolicyIsPublic = false }),
        "verify.links" => ToRelease(Ready).Given(facts => facts with { LinksAreClosed = false }),
        "verify.suspension" => WithLateSecrecyQuestion(),
        "verify.attribute" => ToRelease(new EditionBuilder().Saying(_onRequest).WalkTo(EditorialState.Ready)),
        "verify.earliest" => TooEarly(),
        _ => throw new ArgumentOutOfRangeException(nameof(code), code, "A condition without a case."),
    };

    public static Scene CarriedOverStoppedBy(string code) => code switch
    {
        "verify.batch" => ToRelease(new EditionBuilder().CarriedOver()).Given(facts => facts with { BatchHash = new string('0', ContentHash.Length) }),
        "verify.checker" => ToRelease(new EditionBuilder().CarriedOver()).Given(facts => facts with { StopFindings = [_secrecyMark] }),
        "verify.attribute" => ToRelease(new EditionBuilder().Saying(_onRequest).CarriedOver()),
        _ => throw new ArgumentOutOfRangeException(nameof(code), code, "A condition without a case."),
    };

    private static Scene ToRelease(Walk walk) => Scene.At(walk, EditorialEvent.Release);

    private static Scene WithAuthorAmongSigners()
    {
        var walk = Ready;
        Tampering.AddAuthor(walk.Edition, People.SignerOf(Gate.Secrecy).Id);
        return ToRelease(walk);
    }

    private static Scene WithOnePersonAtTwoGates()
    {
        var walk = Ready;
        Tampering.GiveTo(walk.Edition.Signatures.Single(signature => signature.Gate == Gate.FinalSign), People.SignerOf(Gate.Secrecy).Id);
        return ToRelease(walk);
    }

    private static Scene WithVoidSignature()
    {
        var walk = Ready;
        return ToRelease(walk).Given(facts => facts with { VoidSignatures = [walk.Edition.Signatures[0].Id] });
    }

    /// <summary>The doubt comes after the secrecy signature: the signature does not answer it.</summary>
    private static Scene WithLateSecrecyQuestion() => ToRelease(
        new EditionBuilder().WalkTo(EditorialState.InReview).SignAll(Gate.FinalSign).Take(EditorialEvent.SecrecySuspend).SignAll());

    private static Scene TooEarly()
    {
        var scene = ToRelease(Ready);
        return scene.Given(facts => facts with { EarliestRelease = scene.Act.At.AddTicks(1) });
    }
}
