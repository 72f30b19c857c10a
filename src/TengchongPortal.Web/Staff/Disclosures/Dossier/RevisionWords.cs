using System.Collections.Immutable;
using Microsoft.EntityFrameworkCore;
using TengchongPortal.Data;
using TengchongPortal.Data.Reference;
using TengchongPortal.Domain.Disclosures;
using TengchongPortal.Web.Components.Times;
using TengchongPortal.Web.Wording;

namespace TengchongPortal.Web.Staff.Disclosures.Dossier;

/// <summary>Every field of a text by name, body apart: for the header of a dossier and for comparing two texts field by field.</summary>
public sealed class RevisionWords(PortalDbContext db, ReferenceBook book, PolicyWords policies)
{
    public const string FilesLabel = "附件";
    public const string NeverPublic = "尚未公开的信息";

    public static RevisionItem OfFile(RevisionFile file)
    {
        ArgumentNullException.ThrowIfNull(file);
        return new($"{file.Sha256} {file.Name}", $"{file.Name}（{FileWords.SizeOf(file.Length)}）");
    }

    /// <summary>The links of a text; a document that was never public is named by nothing but its kind.</summary>
    public async Task<ImmutableArray<RevisionItem>> LinksAsync(RevisionText text, CancellationToken ct)
    {
        var titles = await TitlesAsync(text, ct);
        return [.. text.Relations.Select(link => new RevisionItem($"{link.Kind} {link.TargetDocumentId}", $"{link.Kind.Label}：{titles.GetValueOrDefault(link.TargetDocumentId, NeverPublic)}"))];
    }

    /// <summary>How the targets of the links are called that were public once; the others may be another organ's drafts and have no name here.</summary>
    public async Task<IReadOnlyDictionary<Guid, string>> TitlesAsync(RevisionText text, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(text);
        var targets = text.Relations.Select(link => link.TargetDocumentId).ToList();
        return await db.PublicRecords.AsNoTracking().Where(record => record.IsCurrent && targets.Contains(record.DocumentId))
            .ToDictionaryAsync(record => record.DocumentId, record => record.Title.Length > 0 ? record.Title : "（已不公开）", ct);
    }

    public async Task<ImmutableArray<RevisionField>> RunAsync(RevisionText text, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(text);
        var column = await db.Columns.Where(one => one.Id == text.ColumnId).Select(one => one.Name).SingleOrDefaultAsync(ct);
        var named = text.NamedOrgans.ToList();
        var organs = await db.Organs.Where(organ => named.Contains(organ.Path)).OrderBy(organ => organ.Order).Select(organ => organ.ShortName).ToListAsync(ct);
        return
        [
            new("公开目录", column ?? "", IsAlwaysShown: true),
            new("公开属性", text.Openness.Label, IsAlwaysShown: true),
            new("不公开依据", Ground(text.ExemptionClause)),
            new("不公开理由", text.ExemptionReason),
            new("复核日期", Day(text.ReassessOn)),
            new("成文日期", Day(text.MadeOn), IsAlwaysShown: true),
            new("文号", text.DocumentNumber, IsAlwaysShown: true),
            new("主题分类", text.Theme.Length > 0 ? book.ThemeLabel(text.Theme) : ""),
            new("体裁分类", text.Genre.Length > 0 ? book.GenreLabel(text.Genre) : ""),
            new("服务对象", book.Audiences.FirstOrDefault(term => term.Code == text.Audience)?.Label ?? text.Audience),
            new("关键词", text.Keywords),
            new("内容概述", text.Summary),
            new("合法性审核编号", text.LegalityNumber),
            new("来源", text.Source),
            new("施行日期", Day(text.EffectiveOn)),
            new("失效日期", Day(text.ExpiresOn)),
            .. await policies.RunAsync(text, ct),
            new("涉及机构", string.Join("、", organs)),
            new("从严审核", string.Join("、", text.Flags.Select(book.Routes.FlagLabel))),
            new("变更性质", text.ChangeKind == ChangeKind.First ? "" : text.ChangeKind.Label),
            new("更正说明", text.ChangeNote),
            new(FilesLabel, string.Join("、", text.Files.OrderBy(file => file.Ordinal).Select(file => file.Name))),
        ];
    }

    private string Ground(string clause) => book.ExemptionGrounds.FirstOrDefault(term => term.Code == clause)?.Label ?? clause;

    private static string Day(DateOnly? day) => day is { } known ? ChinaClock.Day(known) : "";
}

/// <summary>A field of a text and what it says; empty when it says nothing.</summary>
public sealed record RevisionField(string Label, string Value, bool IsAlwaysShown = false);

/// <summary>A file or a link of a text: what tells it from others, and its words.</summary>
public sealed record RevisionItem(string Key, string Words);
