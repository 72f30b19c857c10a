using System.Collections.Immutable;
using Microsoft.EntityFrameworkCore;
using TengchongPortal.Data.Organisations;
using TengchongPortal.Data.Reading;
using TengchongPortal.Data.Reading.Policies;
using TengchongPortal.Data.Reference;
using TengchongPortal.Domain.Disclosures;
using TengchongPortal.Domain.Kernel;
using TengchongPortal.Domain.Policies;
using TengchongPortal.Domain.Policies.Comparing;
using TengchongPortal.Domain.Policies.Packages;
using TengchongPortal.Domain.Policies.Risks;

namespace TengchongPortal.Data.Policies;

/// <summary>What a policy or an interpretation must know of the other: its route, whether the package is whole, whether the policy is out, how much is copied.</summary>
public sealed class PackageFactsQuery(PortalDbContext db, ReferenceBook book, LikenessQuery likeness, EditionPackages packages, EditionRoutes routes)
{
    private static readonly Refusal _unassessed = new("package.risk", "这份文件标明涉及重大改革或者群众切身利益，须先填写风险评估档案（评估方法、情况、等级）。");

    public async Task<PackageFacts> RunAsync(Edition edition, DateTimeOffset now, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(edition);
        var package = await packages.FindAsync(edition, ct);
        var type = book.Contracts.Require(edition.Document.TypeKey);
        return new(await routes.RequiredAsync(edition, package, now, ct), package)
        {
            IsComplete = !type.IsPolicy || !edition.State.IsOpen() || edition.Plan is { IsCarriedOver: true }
                || (package ?? new(edition, [])).IsComplete(await IsExplainedAsync(edition.DocumentId, ct)),
            PolicyIsPublic = !type.IsInterpretation || !edition.State.IsOpen() || edition.ExplainsDocumentId is not { } policy || await IsPublicAsync(policy, ct),
            Interpreter = type.IsInterpretation && edition.State.IsOpen() ? await InterpreterFaultAsync(edition, package, ct) ?? await ExpertFaultAsync(edition, ct) : null,
            Registration = type.IsPolicy && edition.State.IsOpen() ? await RegistrationFaultAsync(edition, ct) : null,
            Repeal = edition.State.IsOpen() ? await RepealFacts.FaultAsync(db, edition, ct) : null,
            Risk = edition.State.IsOpen() && RiskDossier.IsNeeded(edition.Current.Text) && !await db.RiskDossiers.AnyAsync(one => one.DocumentId == edition.DocumentId, ct) ? _unassessed : null,
            Likeness = await likeness.RunAsync(edition, type.IsInterpretation, package, now, ct),
        };
    }

    private Task<bool> IsPublicAsync(Guid document, CancellationToken ct) =>
        db.PublicRecords.AnyAsync(record => record.DocumentId == document && record.IsCurrent && record.Visibility != PublicVisibility.Notice, ct);

    private Task<bool> IsExplainedAsync(Guid policy, CancellationToken ct) =>
        db.PublicRelations.Explaining(book.Contracts).AnyAsync(link => link.ToDocumentId == policy, ct);

    /// <summary>谁起草、谁解读 (R24): whoever did not draft the policy does not interpret it. Of carried-over policies nobody knows who drafted them.</summary>
    private async Task<Refusal?> InterpreterFaultAsync(Edition edition, PolicyPackage? package, CancellationToken ct)
    {
        var drafters = package is { Lead: var lead }
            ? lead.Current.Text.Policy?.Drafters ?? []
            : [.. (await db.PublicPolicies.Where(policy => policy.DocumentId == edition.ExplainsDocumentId && policy.Record.IsCurrent).Select(policy => policy.DrafterOrganPaths).ToListAsync(ct)).SelectMany(paths => paths.Split('|', StringSplitOptions.RemoveEmptyEntries))];
        return edition.Current.Text.Interpretation is { OrganPath: { Length: > 0 } path } && drafters.Length > 0 && !await AnswersForAnyAsync(path, drafters, ct)
            ? new("package.interpreter", "谁起草、谁解读：解读机构须是政策文件的起草单位。")
            : null;
    }

    /// <summary>统一登记、统一编号: one number names one document, also among those that are past.</summary>
    private async Task<Refusal?> RegistrationFaultAsync(Edition edition, CancellationToken ct)
    {
        var number = edition.Current.Text.Policy?.RegistrationNumber ?? "";
        var other = number.Length == 0 ? null : await db.PublicPolicies.Where(policy => policy.RegistrationNumber == number && policy.DocumentId != edition.DocumentId && policy.Record.IsCurrent).Select(policy => policy.Record.Title).FirstOrDefaultAsync(ct);
        return other is null ? null : new("package.registration", $"统一登记号“{number}”已经是《{other}》的登记号，一个登记号只能用于一份文件。");
    }

    /// <summary>Whom the register does not know, or not any more, explains nothing as an expert (R46).</summary>
    private async Task<Refusal?> ExpertFaultAsync(Edition edition, CancellationToken ct) =>
        edition.Current.Content is not null && edition.Current.Text.Interpretation?.ExpertId is { } expert && !await db.Experts.AnyAsync(one => one.Id == expert && one.ConfirmedAt != null && one.RetiredAt == null, ct)
            ? InterpretationContract.UnknownExpert
            : null;

    // Who took over from a drafter interprets for it.
    private async Task<bool> AnswersForAnyAsync(string path, ImmutableArray<string> drafters, CancellationToken ct)
    {
        var succession = await Successions.ReadAsync(db, ct);
        return drafters.Any(drafter => succession.PathsFrom(drafter).Contains(path));
    }
}

/// <summary>How a text stands to what goes out with it.</summary>
public sealed record PackageFacts(RoutePlan Route, PolicyPackage? Package)
{
    public required bool IsComplete { get; init; }

    public required bool PolicyIsPublic { get; init; }

    public required Likeness? Likeness { get; init; }

    /// <summary>Whoever wrote any of it signs none of it.</summary>
    public bool IsWrittenBy(Edition edition, Guid person)
    {
        ArgumentNullException.ThrowIfNull(edition);
        return edition.IsAuthor(person) || (Package is { } whole && whole.Travellers.Prepend(whole.Lead).Any(one => one.IsAuthor(person)));
    }

    /// <summary>That the interpreting organ did not draft the policy, or that the register does not know the expert; null otherwise.</summary>
    public Refusal? Interpreter { get; init; }

    /// <summary>That another document has its registration number; null where none has.</summary>
    public Refusal? Registration { get; init; }

    /// <summary>That it touches vital interests and nobody looked into the risk; null where none is needed, or there is one (R33).</summary>
    public Refusal? Risk { get; init; }

    /// <summary>That it ends or amends a document that is not its organ's to end; null where it ends none such.</summary>
    public Refusal? Repeal { get; init; }

    public IEnumerable<Refusal> FaultsOf(Edition edition) =>
        [.. Package is { } package && package.Lead == edition ? package.Faults : [], .. new[] { Package?.Lead == edition ? null : Interpreter, Registration, Risk, Repeal }.OfType<Refusal>()];
}
