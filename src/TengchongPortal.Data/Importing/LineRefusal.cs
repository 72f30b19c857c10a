namespace TengchongPortal.Data.Importing;

/// <summary>Why a line was not taken.</summary>
/// <param name="Line">From 1, empty lines counted.</param>
public sealed record LineRefusal(int Line, string Code, string Message);
