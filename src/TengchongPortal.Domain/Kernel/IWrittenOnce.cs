namespace TengchongPortal.Domain.Kernel;

/// <summary>A row of a record book: inserted once, never updated, never deleted. The context and the database both refuse anything else.</summary>
public interface IWrittenOnce;
