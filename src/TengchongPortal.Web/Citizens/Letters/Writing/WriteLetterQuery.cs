using System.Collections.Immutable;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.EntityFrameworkCore;
using TengchongPortal.Data.Reading;
using TengchongPortal.Domain.Concerns;
using TengchongPortal.Domain.Kernel;
using TengchongPortal.Domain.Letters;
using TengchongPortal.Domain.Letters.Terms;
using TengchongPortal.Domain.Organisations;
using TengchongPortal.Domain.Rules;
using TengchongPortal.Web.Wording.Letters;

namespace TengchongPortal.Web.Citizens.Letters.Writing;

/// <summary>The sheet for a letter: whom it can be written to, and by when each kind is answered.</summary>
public sealed class WriteLetterQuery(PublicRegister register, RuleBook rules, ConcernFields fields, TimeProvider clock)
{
    public async Task<WriteLetterPage> RunAsync(LetterForm form, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(form);
        var today = ChinaTime.DayOf(clock.GetUtcNow());
        var organs = await register.OrganListAsync(ct);
        return new(
            form,
            [.. organs.Where(organ => organ.Kind is OrganKind.Department or OrganKind.Township or OrganKind.PublicInstitution && organ.ExistsOn(today)).Select(organ => new SelectListItem(organ.Name, organ.Key))],
            [.. LetterKinds.OnTheSheet.Select(kind => (kind.Label, rules.InForce(LetterTerms.RuleOf(kind), today))), ("咨询中，受理单位认定为简单、常见问题的", rules.InForce(LetterTerms.SimpleRule, today))])
        {
            Field = fields.Holding(form.Field, today)?.Label,
            About = form.About is { } about ? await register.Records.Where(record => record.DocumentId == about).Select(record => record.Title).FirstOrDefaultAsync(ct) : null,
        };
    }
}

/// <param name="Organs">Those that take letters.</param>
/// <param name="Terms">Each kind with the rule of its term.</param>
public sealed record WriteLetterPage(LetterForm Form, ImmutableArray<SelectListItem> Organs, ImmutableArray<(string Kind, DatedRule Rule)> Terms)
{
    /// <summary>Title of the record that is asked about.</summary>
    public string? About { get; init; }

    /// <summary>Name of the hot field from whose page it is written.</summary>
    public string? Field { get; init; }

    /// <summary>Published answers that may spare the letter; empty where none is offered.</summary>
    public IReadOnlyList<SimilarAnswer> Similar { get; init; } = [];
}
