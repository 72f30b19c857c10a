using Microsoft.AspNetCore.Antiforgery;
using TengchongPortal.Domain.Kernel;
using TengchongPortal.Web.Wording;

namespace TengchongPortal.Web.Foundations.Refusals;

/// <summary>Turns what went wrong into the problem a person is told. Detail of the fault itself never leaves the log.</summary>
public static class Problems
{
    public static Problem From(Exception fault) => fault switch
    {
        RuleBrokenException rule => Refused(new(rule.Rule, rule.Message)),
        MissingException => ForStatus(StatusCodes.Status404NotFound),
        BadHttpRequestException bad => ForStatus(bad.StatusCode),
        AntiforgeryValidationException => ExpiredForm,
        _ when StorageTrouble.IsBehind(fault) => ForStatus(StatusCodes.Status503ServiceUnavailable),
        _ => ForStatus(StatusCodes.Status500InternalServerError),
    };

    public static Problem Refused(Refusal refusal)
    {
        ArgumentNullException.ThrowIfNull(refusal);

        return ForStatus(RefusalStatus.Of(refusal.Code)) with { Code = refusal.Code, Sentence = refusal.Message };
    }

    public static Problem ForStatus(int status)
    {
        var words = ProblemWords.Of(status);

        return new(status, words.Code, words.Title, words.Sentence, words.Advice);
    }

    public static Problem ExpiredForm => ForStatus(StatusCodes.Status400BadRequest) with
    {
        Code = "form.expired",
        Title = ProblemWords.ExpiredTitle,
        Sentence = ProblemWords.ExpiredSentence,
        Advice = ProblemWords.ExpiredAdvice,
    };
}
