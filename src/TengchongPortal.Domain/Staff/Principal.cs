namespace TengchongPortal.Domain.Staff;

/// <summary>The absent person for whom a deputy acts.</summary>
public sealed record Principal(Guid Id, string Name);
