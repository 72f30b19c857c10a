namespace TengchongPortal.Domain.Organisations;

/// <summary>A name an organ had before a day; written once.</summary>
public sealed class OrganName
{
    private OrganName()
    {
    }

    public Guid Id { get; private set; }

    public Guid OrganId { get; private set; }

    public string Name { get; private set; } = "";

    public DateOnly ValidBefore { get; private set; }

    internal static OrganName Until(Guid organId, string name, DateOnly before) => new()
    {
        Id = Guid.CreateVersion7(),
        OrganId = organId,
        Name = name,
        ValidBefore = before,
    };
}
