using System.Text.Json.Serialization;

namespace Dti.LocalHost.Timers;

[JsonSerializable(typeof(ScheduleStatus))]
internal sealed partial class TimerJson : JsonSerializerContext;
