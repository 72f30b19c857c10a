namespace TengchongPortal.Data.Writing;

/// <summary>The storage could not take the write now; nothing was acknowledged. Answered 503 with Retry-After.</summary>
public sealed class StorageBusyException() : Exception("The database is busy.");
