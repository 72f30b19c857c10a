namespace TengchongPortal.Data.Reading;

/// <summary>Whom citizens ring about openness at an organ (政府信息公开工作机构, R10): an office and its telephone, never a person.</summary>
public sealed record PublicOffice
{
    public required Guid OrganId { get; init; }

    public required string Name { get; init; }

    public required string Phone { get; init; }
}
