using TengchongPortal.Domain.Training;

namespace TengchongPortal.Web.Staff.Training;

/// <summary>One question on its sheet.</summary>
/// <param name="Place">From 0.</param>
public sealed record QuestionLine(int Place, QuizQuestion Question, int? Answer)
{
    public string Field => $"Answers[{Place}]";

    /// <summary>The first choice carries the name by which the error summary links to the question.</summary>
    public string IdOf(int choice) => choice == 0 ? $"Answers_{Place}_" : $"Answers_{Place}_-{choice + 1}";
}
