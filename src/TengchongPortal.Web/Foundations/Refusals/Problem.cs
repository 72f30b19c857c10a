namespace TengchongPortal.Web.Foundations.Refusals;

/// <summary>What a person is told when an answer is "no": the status, what happened in one honest sentence, and what to do now.</summary>
/// <param name="Status">HTTP status.</param>
/// <param name="Code">Stable code for machines and help texts.</param>
/// <param name="Title">Heading of the page.</param>
/// <param name="Sentence">What happened, and whether anything was kept.</param>
/// <param name="Advice">Ways on, the likeliest first.</param>
public sealed record Problem(int Status, string Code, string Title, string Sentence, IReadOnlyList<string> Advice)
{
    /// <summary>When storage that could not be reached is worth another try.</summary>
    public const int RetrySeconds = 10;

    /// <summary>Seconds after which trying again makes sense, for the passing troubles.</summary>
    public int? RetryAfter => Status == StatusCodes.Status503ServiceUnavailable ? RetrySeconds : null;

    /// <summary>The form that was sent and not kept, to be sent again from the page itself.</summary>
    public TypedForm? Typed { get; init; }

    /// <summary>The session has ended: the person signs in beside this page and sends the form again.</summary>
    public bool AsksToSignIn => Status == StatusCodes.Status401Unauthorized;

    public bool IsOurFault => Status >= StatusCodes.Status500InternalServerError;
}
