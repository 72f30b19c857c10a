namespace TengchongPortal.Domain.Kernel;

/// <summary>What is wrong with one line of a file that is read in.</summary>
/// <param name="File">Name of the file, without folder.</param>
/// <param name="Line">Line in the file, the header being line 1.</param>
/// <param name="Refusal">Stable code and Chinese sentence.</param>
/// <param name="IsWarning">The line was taken all the same.</param>
public sealed record LineFault(string File, int Line, Refusal Refusal, bool IsWarning)
{
    public static LineFault Refused(string file, int line, string code, string message) => new(file, line, new(code, message), IsWarning: false);

    public static LineFault Warned(string file, int line, string code, string message) => new(file, line, new(code, message), IsWarning: true);
}
