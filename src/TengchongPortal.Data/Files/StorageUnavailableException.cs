namespace TengchongPortal.Data.Files;

/// <summary>The store could not take or give what was asked now; nothing was kept, and trying again later may help.</summary>
public sealed class StorageUnavailableException(string message, Exception? cause = null) : Exception(message, cause);
