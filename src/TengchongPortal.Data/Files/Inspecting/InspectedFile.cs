using TengchongPortal.Domain.Kernel;

namespace TengchongPortal.Data.Files.Inspecting;

/// <summary>A file that is what it says. <paramref name="Content"/> is what to store: for pictures written anew without metadata.</summary>
/// <param name="Extension">Lower case, no dot.</param>
/// <param name="CleanName">Fit for <c>Content-Disposition</c> and any file system; ends in the extension.</param>
public sealed record InspectedFile(string Extension, string MediaType, string CleanName, Stream Content);

/// <summary>Either the file or the refusal.</summary>
public sealed record Inspection(InspectedFile? File, Refusal? Refusal);
