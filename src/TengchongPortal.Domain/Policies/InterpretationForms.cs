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

        /// <summary>Whether it is a thing of its own, a picture, a sound or a film, that lies in a file or is played somewhere: without either there is none (R45).</summary>
        public bool NeedsPlace => form is InterpretationForm.Picture or InterpretationForm.Audio or InterpretationForm.Video or InterpretationForm.Comic;

        /// <summary>Whether it is written: in a file, or in the body of the text itself.</summary>
        public bool MayStandInBody => form is InterpretationForm.Table or InterpretationForm.Questions;

        /// <summary>Whether a named person speaks: name and post are shown, an anonymous one is refused (R46).</summary>
        public bool NamesSpeaker => form is InterpretationForm.Expert or InterpretationForm.Principal;
    }
}
