namespace TengchongPortal.Domain.Catalogue;

/// <summary>A column of the catalogue (公开目录). Records sit in leaves; a column without public records is not shown (domain 06 §4.3).</summary>
public sealed class Column
{
    private Column()
    {
    }

    public Guid Id { get; private set; }

    /// <summary>Stable key in addresses, lower-case pinyin such as <c>qkbg</c>.</summary>
    public string Key { get; private set; } = "";

    public Guid? ParentId { get; private set; }

    public string Name { get; private set; } = "";

    public string Description { get; private set; } = "";

    /// <summary>Item of 条例第二十、二十一条 that the column answers, such as <c>20-07</c>; empty when none.</summary>
    public string StatutoryCode { get; private set; } = "";

    public int Order { get; private set; }

    /// <summary>Whether records may stand in it; branches and function nodes only group.</summary>
    public bool HoldsRecords { get; private set; }

    /// <summary>The one stage of 五公开 to which its records belong; null where none may stand.</summary>
    public OpenStage? Stage { get; private set; }

    /// <param name="stage">Null for a branch or a function node: a column that holds records has exactly one.</param>
    public static Column Open(string key, Guid? parentId, string name, string description, string statutoryCode, int order, OpenStage? stage) => new()
    {
        Id = Guid.CreateVersion7(),
        Key = key,
        ParentId = parentId,
        Name = name,
        Description = description,
        StatutoryCode = statutoryCode,
        Order = order,
        HoldsRecords = stage is not null,
        Stage = stage,
    };
}
