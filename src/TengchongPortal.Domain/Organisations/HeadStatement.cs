namespace TengchongPortal.Domain.Organisations;

/// <summary>Who heads an organ (主要负责人) since a moment, until the next statement about it.</summary>
/// <param name="Name">Empty: nobody is named.</param>
/// <param name="Since">When it was confirmed.</param>
public sealed record HeadStatement(Guid OrganId, string Name, string Post, DateTimeOffset Since);
