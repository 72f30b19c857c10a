using System.Linq.Expressions;
using TengchongPortal.Domain.Catalogue;
using TengchongPortal.Domain.Kernel;

namespace TengchongPortal.Domain.Organisations;

/// <summary>An organ of the register (机构): publishes, owns columns and inboxes, and keeps every name it ever had with its dates (R2).</summary>
public sealed class Organ
{
    private readonly List<OrganName> _names = [];

    private Organ()
    {
    }

    public Guid Id { get; private set; }

    /// <summary>Stable key in addresses, such as <c>530581000</c> or <c>tc-d01</c>.</summary>
    public string Key { get; private set; } = "";

    public string Name { get; private set; } = "";

    public string ShortName { get; private set; } = "";

    public OrganKind Kind { get; private set; }

    /// <summary>Path from the root, closing slash included; rights on subtrees compare prefixes of it.</summary>
    public string Path { get; private set; } = "";

    /// <summary>First part of index numbers: 组织机构代码 such as <c>01526376-3</c>, or the local form <c>tcs001</c>; null for external organs.</summary>
    public string? IndexCode { get; private set; }

    /// <summary>True once an index number was given; the code is fixed from then on.</summary>
    public bool IndexCodeUsed { get; private set; }

    /// <summary>Document-number prefixes (机关代字) of this organ, separated by <c>|</c>.</summary>
    public string DocumentPrefixes { get; private set; } = "";

    /// <summary>Office address as far as a public source names it; empty otherwise.</summary>
    public string Address { get; private set; } = "";

    public DateOnly? ValidFrom { get; private set; }

    public DateOnly? ValidTo { get; private set; }

    public int Order { get; private set; }

    public IReadOnlyList<OrganName> Names => _names;

    /// <summary>Whether a file that names an organ by its name, short name or key means it.</summary>
    public static Expression<Func<Organ, bool>> IsCalled(string name) => organ => organ.Name == name || organ.ShortName == name || organ.Key == name;

    /// <summary>Whether this is its name, or was.</summary>
    public bool WasCalled(string name) => Name == name || _names.Exists(former => former.Name == name);

    /// <exception cref="RuleBrokenException"><c>organ.code.form</c>.</exception>
    public static Organ Register(string key, string name, string shortName, OrganKind kind, string? parentPath, string? indexCode, int order) => new()
    {
        Id = Guid.CreateVersion7(),
        Key = key,
        Name = name,
        ShortName = shortName,
        Kind = kind,
        Path = $"{parentPath ?? "/"}{key}/",
        IndexCode = indexCode is null ? null : OrganCode.Parse(indexCode).Text,
        Order = order,
    };

    public void SetPrefixes(string prefixes) => DocumentPrefixes = prefixes;

    public void SetAddress(string address) => Address = address;

    /// <summary>Whether it exists on the day.</summary>
    public bool ExistsOn(DateOnly day) => (ValidFrom is null || ValidFrom <= day) && (ValidTo is null || day <= ValidTo);

    public void SetValidity(DateOnly? from, DateOnly? to) => (ValidFrom, ValidTo) = (from, to);

    /// <summary>The organ is no more from a day on (R110); what it published stays its own.</summary>
    public void Dissolve(DateOnly from) => ValidTo = from.AddDays(-1);

    /// <summary>An organ that comes into being on a day, below the city and in the place of the register where its first predecessor stood.</summary>
    public static Organ Found(Mergers.FoundedOrgan founded, Organ insteadOf, DateOnly from)
    {
        ArgumentNullException.ThrowIfNull(founded);
        ArgumentNullException.ThrowIfNull(insteadOf);
        var organ = Register(founded.Key, founded.Name, founded.ShortName, founded.Kind, insteadOf.ParentPath, founded.IndexCode, insteadOf.Order);
        organ.SetPrefixes(founded.Prefixes);
        organ.SetValidity(from, null);
        return organ;
    }

    /// <summary>The path of the organ above; the root of all for the city.</summary>
    public string ParentPath => Path[..^(Key.Length + 1)];

    public void MarkIndexCodeUsed() => IndexCodeUsed = true;

    /// <exception cref="RuleBrokenException"><c>organ.index-code-used</c>, or <c>organ.code.form</c>.</exception>
    public void SetIndexCode(string code)
    {
        if (IndexCodeUsed)
        {
            throw new RuleBrokenException("organ.index-code-used", "该机构已发布过信息，索引号中的机构代码不得再更改。");
        }

        IndexCode = OrganCode.Parse(code).Text;
    }

    /// <summary>Renames the organ from a day on; the old name stays true for records of its time (R2).</summary>
    public void Rename(string name, DateOnly from)
    {
        _names.Add(OrganName.Until(Id, Name, from));
        Name = name;
    }

    /// <summary>The name in force on a day.</summary>
    public string NameOn(DateOnly day) =>
        _names.Where(old => day < old.ValidBefore).OrderBy(old => old.ValidBefore).FirstOrDefault()?.Name ?? Name;
}
