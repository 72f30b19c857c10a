using System.Globalization;
using Microsoft.AspNetCore.Mvc;
using TengchongPortal.Domain.Kernel;
using TengchongPortal.Web.Wording;

namespace TengchongPortal.Web.Foundations.Refusals;

/// <summary>How an action says no to a form without losing a keystroke.</summary>
public static class RefusedAnswers
{
    extension(Controller controller)
    {
        /// <summary>The view of this action again, 422 (503 after trouble of the storage), with what was typed and the faults beside their fields.</summary>
        public ViewResult Refused(object page)
        {
            var view = controller.View(page);
            view.StatusCode = controller.Response.StatusCode is StatusCodes.Status503ServiceUnavailable and var unkept ? unkept : StatusCodes.Status422UnprocessableEntity;

            return view;
        }

        /// <summary>The same, where the form stands in the view of another action.</summary>
        public ViewResult Refused(string view, object page)
        {
            var result = controller.Refused(page);
            result.ViewName = view;

            return result;
        }

        /// <summary>
        /// Runs a use case; a rule about the content (422) or trouble of the storage (503) becomes a fault of the form, to be shown with
        /// <c>Refused</c>. Every other refusal goes on to its problem page.
        /// </summary>
        /// <param name="act">The use case.</param>
        /// <param name="field">The field the rule speaks of; empty for the form as a whole.</param>
        public Task<bool> AcceptsAsync(Func<Task> act, string field = "") => controller.AcceptsAsync(act, _ => field);

        /// <summary>The same, where the rule decides which field it speaks of.</summary>
        public async Task<bool> AcceptsAsync(Func<Task> act, Func<string, string> fieldOf)
        {
            ArgumentNullException.ThrowIfNull(act);
            ArgumentNullException.ThrowIfNull(fieldOf);
            try
            {
                await act();

                return true;
            }
            catch (RuleBrokenException rule) when (RefusalStatus.Of(rule.Rule) == StatusCodes.Status422UnprocessableEntity)
            {
                controller.ModelState.AddModelError(fieldOf(rule.Rule), rule.Message);
                controller.HttpContext.Say(rule);

                return false;
            }
            catch (Exception trouble) when (StorageTrouble.IsBehind(trouble))
            {
                controller.SayUnkept(trouble);

                return false;
            }
        }

        /// <summary>Rules that a form breaks already, each beside the field it speaks of.</summary>
        public void Note(IEnumerable<Refusal> refusals, Func<string, string> fieldOf)
        {
            ArgumentNullException.ThrowIfNull(refusals);
            ArgumentNullException.ThrowIfNull(fieldOf);
            foreach (var refusal in refusals)
            {
                controller.ModelState.AddModelError(fieldOf(refusal.Code), refusal.Message);
                controller.HttpContext.Say(RuleBrokenException.From(refusal));
            }
        }

        /// <summary>Runs a use case; trouble of the storage becomes a fault of the form as a whole, and the answer is <paramref name="otherwise"/>.</summary>
        public async Task<T> KeptAsync<T>(Func<Task<T>> act, T otherwise)
        {
            ArgumentNullException.ThrowIfNull(act);
            try
            {
                return await act();
            }
            catch (Exception trouble) when (StorageTrouble.IsBehind(trouble))
            {
                controller.SayUnkept(trouble);

                return otherwise;
            }
        }

        private void SayUnkept(Exception trouble)
        {
            controller.HttpContext.RequestServices.GetRequiredService<ILogger<ProblemAnswer>>().LogError(trouble, "The form at {Path} could not be kept", controller.Request.Path);
            controller.Response.StatusCode = StatusCodes.Status503ServiceUnavailable;
            controller.Response.Headers.RetryAfter = Problem.RetrySeconds.ToString(CultureInfo.InvariantCulture);
            controller.Response.Headers.CacheControl = "no-store";
            controller.ModelState.AddModelError("", ProblemWords.UnkeptSentence);
        }
    }
}
