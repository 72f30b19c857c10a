using System.Collections.Immutable;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.EntityFrameworkCore;
using TengchongPortal.Data;
using TengchongPortal.Data.Organisations;
using TengchongPortal.Data.Reading;
using TengchongPortal.Domain.Concerns;
using TengchongPortal.Domain.Kernel;
using TengchongPortal.Domain.Organisations;
using TengchongPortal.Domain.Staff;
using TengchongPortal.Web.Foundations.Refusals;

namespace TengchongPortal.Web.Staff.Concerns;

/// <summary>The concerns at the organs of a person, what is red first.</summary>
public sealed class ConcernDeskQuery(PortalDbContext db, PublicRegister register, ConcernFields fields, ConcernTerms terms)
{
    private const int MostClosed = 100;

    public async Task<ConcernDesk> RunAsync(Actor actor, DateTimeOffset now, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(actor);
        var closed = await RowsAsync(db.Concerns.Where(one => !ConcernStates.Open.Contains(one.State)).OrderByDescending(one => one.ClosedAt).Take(MostClosed), actor, now, ct);
        var city = await db.Organs.CityAsync(ct);
        var isOffice = actor.May(Capability.RunReleases, city.Path) || actor.May(Capability.Supervise, city.Path);
        return new([.. await OpenAsync(actor, now, ct)], [.. closed], isOffice ? await SilentAsync(now, ct) : [], [.. fields.On(ChinaTime.DayOf(now)).Select(field => new SelectListItem(field.Label, field.Code)).Prepend(new("请选择", ""))])
        {
            MayRegister = actor.May(Capability.RunReleases, city.Path),
        };
    }

    /// <summary>What is open: without owner in time first, then late, then by its term.</summary>
    public async Task<IReadOnlyList<ConcernRow>> OpenAsync(Actor actor, DateTimeOffset now, CancellationToken ct) =>
        [.. (await RowsAsync(db.Concerns.Where(one => ConcernStates.Open.Contains(one.State)), actor, now, ct)).OrderBy(row => row.IsUnowned ? 0 : 1).ThenBy(row => row.Concern.State.IsOwed ? 0 : 1).ThenBy(row => row.AnswerBy)];

    /// <exception cref="MissingException">No such concern, or not at an organ of this person.</exception>
    public async Task<ConcernFile> OfAsync(string number, Actor actor, DateTimeOffset now, CancellationToken ct)
    {
        var row = (await RowsAsync(db.Concerns.Include(one => one.Lines).Where(one => one.Number == number), actor, now, ct)).SingleOrDefault() ?? throw new MissingException("concern");
        var organs = await register.OrganListAsync(ct);
        var succession = await register.SuccessionAsync(ct);
        var owner = organs.FirstOrDefault(organ => organ.Key == fields.Find(row.Concern.Field, ChinaTime.DayOf(now))?.OrganKey);
        var titles = await TitlesAsync([.. row.Concern.Lines.Select(line => line.DocumentId).OfType<Guid>().Distinct()], ct);
        return new(
            row,
            [.. row.Concern.Lines.OrderBy(line => line.Ordinal).Select(line => new ConcernLineView(line, NameOf(organs, line.OrganPath), line.DocumentId is { } id ? titles.GetValueOrDefault(id) : null))],
            [.. ConcernGuards.StepsFor(row.Concern, actor)],
            [.. organs.Where(organ => organ.ValidTo is null && organ.Kind != OrganKind.External).Select(organ => new SelectListItem(organ.Name, organ.Key)).Prepend(new("请选择", ""))])
        {
            Form = new() { SeenVersion = row.Concern.Version, Organ = owner is null ? null : organs.First(organ => organ.Id == succession.LivingOf(owner.Id)).Key },
        };
    }

    private async Task<ImmutableArray<SilentField>> SilentAsync(DateTimeOffset now, CancellationToken ct)
    {
        var last = await db.Concerns.AsNoTracking().Where(one => one.RespondedAt != null).GroupBy(one => one.Field).Select(group => new { group.Key, At = group.Max(one => one.RespondedAt) }).ToDictionaryAsync(one => one.Key, one => one.At, ct);
        var organs = await register.OrganListAsync(ct);
        return
        [
            .. fields.On(ChinaTime.DayOf(now))
                .Where(field => terms.IsSilent(field, last.GetValueOrDefault(field.Code), now))
                .Select(field => new SilentField(field.Label, organs.FirstOrDefault(organ => organ.Key == field.OrganKey)?.ShortName ?? "", last.GetValueOrDefault(field.Code) is { } at ? ChinaTime.DayOf(at) : null)),
        ];
    }

    private async Task<IReadOnlyList<ConcernRow>> RowsAsync(IQueryable<Concern> concerns, Actor actor, DateTimeOffset now, CancellationToken ct)
    {
        var found = (await concerns.AsNoTracking().ToListAsync(ct)).FindAll(concern => concern.IsOpenTo(actor));
        var organs = await register.OrganListAsync(ct);
        var proofs = await TitlesAsync([.. found.Where(one => one.State == ConcernState.Solved).Select(one => one.ResultDocumentId).OfType<Guid>()], ct);
        return [.. found.Select(one => RowOf(one, organs, proofs, now))];
    }

    private ConcernRow RowOf(Concern concern, IReadOnlyList<Organ> organs, Dictionary<Guid, string> proofs, DateTimeOffset now) => new(
        concern,
        fields.Find(concern.Field, ChinaTime.DayOf(now))?.Label ?? concern.Field,
        concern.State == ConcernState.Registered ? "" : NameOf(organs, concern.OrganPath),
        terms.OwnerBy(concern.StartedAt),
        terms.AnswerBy(concern.StartedAt),
        terms.IsUnowned(concern.State, concern.StartedAt, now),
        terms.IsLate(concern.StartedAt, concern.AnsweredAt ?? concern.ClosedAt, now),
        concern.State == ConcernState.Solved && !proofs.ContainsKey(concern.ResultDocumentId!.Value));

    private async Task<Dictionary<Guid, string>> TitlesAsync(List<Guid> documents, CancellationToken ct) =>
        documents.Count == 0 ? [] : await register.Records.Where(record => documents.Contains(record.DocumentId)).ToDictionaryAsync(record => record.DocumentId, record => record.Title, ct);

    private static string NameOf(IReadOnlyList<Organ> organs, string path) => organs.FirstOrDefault(organ => organ.Path == path)?.ShortName ?? "";
}
