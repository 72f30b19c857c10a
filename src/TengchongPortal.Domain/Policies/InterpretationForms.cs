namespace TengchongPortal.Domain.Policies;

/// <summary>What each form asks for besides the five elements.</summary>
public static class InterpretationForms
{
    extension(InterpretationForm form)
    {
        /// <summary>Whether it is seen or heard, so that somebody who cannot see or hear it needs the same in words (R45).</summary>
        public bool NeedsAlternative => form switch
        {
            InterpretationForm.Picture or InterpretationForm.Audio or InterpretationForm.Video or InterpretationForm.Comic or InterpretationForm.Briefing => true,
            InterpretationForm.Text or InterpretationForm.Table or InterpretationForm.Questions or InterpretationForm.Expert or InterpretationForm.Principal => false,
        };

        /// <summary>Whether a named person speaks: name and post are shown, an anonymous one is refused (R46).</summary>
        public bool NamesSpeaker => form is InterpretationForm.Expert or InterpretationForm.Principal;
    }
}
