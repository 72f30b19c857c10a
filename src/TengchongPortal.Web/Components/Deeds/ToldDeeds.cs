using Microsoft.AspNetCore.Mvc;

namespace TengchongPortal.Web.Components.Deeds;

/// <summary>One sentence that travels with a redirect and is read once: written by the action, drawn by the layout of the office and by the page of a letter for its writer.</summary>
public static class ToldDeeds
{
    public const string Key = "told";

    extension(Controller controller)
    {
        public void Tell(string sentence)
        {
            ArgumentNullException.ThrowIfNull(controller);
            controller.TempData[Key] = sentence;
        }

        /// <summary>What is told behind the sentence of <see cref="TellsAttribute"/>, where an action has more to say.</summary>
        public void TellBeside(string sentence)
        {
            ArgumentNullException.ThrowIfNull(controller);
            controller.HttpContext.Items[typeof(ToldDeeds)] = sentence;
        }
    }
}
