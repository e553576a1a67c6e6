using System.Collections.Immutable;
using System.Globalization;
using System.Xml.Linq;

namespace Dti.Functions.Tests.Support.Memory;

/// <summary>Queues: put, peek, take and delete messages. What is taken stays hidden: time does not pass here.</summary>
internal sealed class MemoryQueues
{
    private static readonly string Time = new DateTimeOffset(2023, 4, 10, 0, 0, 0, TimeSpan.Zero).ToString("R");

    private ImmutableSortedDictionary<string, ImmutableList<Message>> queues =
        ImmutableSortedDictionary.Create<string, ImmutableList<Message>>(StringComparer.Ordinal);

    public int Changes { get; private set; }

    public MemoryQueues Copy() => new() { queues = queues, Changes = Changes };

    public MemoryResponse Answer(MemoryRequest request)
    {
        if (request is { Method: "PUT", Rest: "" })
            return Create(request.First);
        if (!queues.TryGetValue(request.First, out var messages))
            return MemoryResponse.Error(404, "QueueNotFound");

        return (request.Method, request.Rest.Split('/')) switch
        {
            ("GET", [""]) when request.Kind.Comp == "metadata" =>
                new MemoryResponse(200, null, ("x-ms-approximate-messages-count", messages.Count.ToString(CultureInfo.InvariantCulture))),
            ("POST", ["messages"]) => Put(request, messages),
            ("GET", ["messages"]) => Read(request, messages, isPeek: request.Value("peekonly") == "true"),
            ("DELETE", ["messages", var id]) => Delete(request, messages, id),
            _ => throw request.Unknown(),
        };
    }

    private MemoryResponse Create(string name)
    {
        if (queues.ContainsKey(name))
            return new MemoryResponse(204);

        Keep(name, []);
        return new MemoryResponse(201);
    }

    private MemoryResponse Put(MemoryRequest request, ImmutableList<Message> messages)
    {
        var text = XElement.Parse(request.Text.TrimStart('\uFEFF')).Element("MessageText")!.Value;
        var message = new Message($"m{Changes}", text, Tries: 0);
        Keep(request.First, messages.Add(message));
        return Answer(201, [message.ToXml(isPeek: false)]);
    }

    private MemoryResponse Read(MemoryRequest request, ImmutableList<Message> messages, bool isPeek)
    {
        var found = messages.Where(message => !message.IsHidden).Take(request.Number("numofmessages") ?? 1).ToList();
        if (isPeek)
            return Answer(200, found.Select(message => message.ToXml(isPeek: true)));

        var taken = found.Select(message => message with { Tries = message.Tries + 1 }).ToList();
        foreach (var (before, after) in found.Zip(taken))
            messages = messages.Replace(before, after);
        Keep(request.First, messages);
        return Answer(200, taken.Select(message => message.ToXml(isPeek: false)));
    }

    private MemoryResponse Delete(MemoryRequest request, ImmutableList<Message> messages, string id)
    {
        if (messages.Find(message => message.Id == id) is not { } message)
            return MemoryResponse.Error(404, "MessageNotFound");
        if (request.Value("popreceipt") != message.Receipt)
            return MemoryResponse.Error(400, "PopReceiptMismatch");

        Keep(request.First, messages.Remove(message));
        return new MemoryResponse(204);
    }

    private void Keep(string name, ImmutableList<Message> messages)
    {
        queues = queues.SetItem(name, messages);
        Changes++;
    }

    private static MemoryResponse Answer(int status, IEnumerable<XElement> messages) => new(
        status, System.Text.Encoding.UTF8.GetBytes(new XElement("QueueMessagesList", messages).ToString()),
        ("Content-Type", "application/xml"));

    private sealed record Message(string Id, string Text, int Tries)
    {
        public bool IsHidden => Tries > 0;

        public string Receipt => $"{Id}-{Tries}";

        public XElement ToXml(bool isPeek) => new(
            "QueueMessage", new XElement("MessageId", Id), new XElement("InsertionTime", Time), new XElement("ExpirationTime", Time),
            isPeek ? null : new XElement("PopReceipt", Receipt), isPeek ? null : new XElement("TimeNextVisible", Time),
            new XElement("DequeueCount", Tries), new XElement("MessageText", Text));
    }
}
