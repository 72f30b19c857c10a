using Microsoft.AspNetCore.Mvc.ModelBinding;
using TengchongPortal.Domain.Training;

namespace TengchongPortal.Web.Staff.Training;

/// <summary>The answers of a quiz, one for each question in its order.</summary>
public sealed class QuizForm
{
    /// <summary>By the place of the question, so that one left out loses none of the others.</summary>
    public Dictionary<int, int?> Answers { get; set; } = [];

    public IReadOnlyList<int?> Given(Course course)
    {
        ArgumentNullException.ThrowIfNull(course);
        return [.. Enumerable.Range(0, course.Questions.Length).Select(Of)];
    }

    /// <summary>A quiz half answered is not judged: it was sent too early.</summary>
    public void RequireWhole(Course course, ModelStateDictionary state)
    {
        ArgumentNullException.ThrowIfNull(course);
        ArgumentNullException.ThrowIfNull(state);
        for (var place = 0; place < course.Questions.Length; place++)
        {
            if (Of(place) is not { } answer || answer < 0 || answer >= course.Questions[place].Choices.Length)
            {
                state.AddModelError($"Answers[{place}]", $"请回答第 {place + 1} 题。");
            }
        }
    }

    public int? Of(int place) => Answers.GetValueOrDefault(place);
}
