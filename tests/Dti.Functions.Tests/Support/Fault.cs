namespace Dti.Functions.Tests.Support;

/// <summary>What can befall a storage call.</summary>
internal enum Fault
{
    /// <summary>The call goes through.</summary>
    None,

    /// <summary>The process dies before the call goes out; nothing goes out any more.</summary>
    KilledBefore,

    /// <summary>The process dies after the call took effect, before its answer.</summary>
    KilledAfter,

    /// <summary>The service answers that it is busy and has done nothing; the package tries again.</summary>
    Busy,

    /// <summary>The connection breaks after the call took effect; the package tries again and may meet its own write.</summary>
    AnswerLost,

    /// <summary>The call fails before it took effect and is not tried again; other calls go on.</summary>
    FailedBefore,

    /// <summary>The call took effect and fails all the same, and is not tried again.</summary>
    FailedAfter,
}
