// SPDX-License-Identifier: GPL-3.0-or-later
// One FLAC stream from memory, by libFLAC.
#include "core/recordings/wfdb_signal.h"

#include <FLAC/stream_decoder.h>

#include <algorithm>
#include <cstring>
#include <memory>

namespace wardlight {
namespace {

/// What libFLAC's callbacks work on.
struct FlacJob {
    std::string_view bytes;
    std::size_t at = 0;
    unsigned channels = 0;
    unsigned bits = 0;
    std::uint64_t most = 0;
    bool fits = true;    ///< channels and bits are those of the header
    bool broken = false; ///< a frame was damaged: nothing after it has a certain place
    std::vector<std::vector<std::int32_t>> out;
};

FLAC__StreamDecoderReadStatus readFlac(const FLAC__StreamDecoder*, FLAC__byte buffer[], std::size_t* count,
                                       void* data)
{
    auto& job = *static_cast<FlacJob*>(data);
    const auto some = std::min(*count, job.bytes.size() - job.at);
    std::memcpy(buffer, job.bytes.data() + job.at, some);
    job.at += some;
    *count = some;
    return some == 0 ? FLAC__STREAM_DECODER_READ_STATUS_END_OF_STREAM
                     : FLAC__STREAM_DECODER_READ_STATUS_CONTINUE;
}

FLAC__StreamDecoderWriteStatus writeFlac(const FLAC__StreamDecoder*, const FLAC__Frame* frame,
                                         const FLAC__int32* const buffer[], void* data)
{
    auto& job = *static_cast<FlacJob*>(data);
    if (frame->header.channels != job.channels || frame->header.bits_per_sample != job.bits) {
        job.fits = false;
        return FLAC__STREAM_DECODER_WRITE_STATUS_ABORT;
    }
    if (job.broken)
        return FLAC__STREAM_DECODER_WRITE_STATUS_ABORT;
    const auto some = std::min<std::uint64_t>(frame->header.blocksize, job.most - job.out.front().size());
    for (unsigned c = 0; c < job.channels; ++c)
        job.out[c].insert(job.out[c].end(), buffer[c], buffer[c] + some);
    return job.out.front().size() >= job.most ? FLAC__STREAM_DECODER_WRITE_STATUS_ABORT
                                              : FLAC__STREAM_DECODER_WRITE_STATUS_CONTINUE;
}

// A damaged frame shows as fewer samples than the header says; libFLAC would go on with silence in its place.
void flacError(const FLAC__StreamDecoder*, FLAC__StreamDecoderErrorStatus, void* data)
{
    static_cast<FlacJob*>(data)->broken = true;
}

}

Result<std::vector<std::vector<std::int32_t>>> decodeFlac(std::string_view bytes, unsigned channels,
                                                          unsigned bits, std::uint64_t most)
{
    const std::unique_ptr<FLAC__StreamDecoder, decltype(&FLAC__stream_decoder_delete)> decoder(
        FLAC__stream_decoder_new(), &FLAC__stream_decoder_delete);
    FlacJob job;
    job.bytes = bytes;
    job.channels = channels;
    job.bits = bits;
    job.most = most;
    job.out.resize(channels);
    if (!decoder || FLAC__stream_decoder_init_stream(decoder.get(), readFlac, nullptr, nullptr, nullptr,
                                                     nullptr, writeFlac, nullptr, flacError,
                                                     &job) != FLAC__STREAM_DECODER_INIT_STATUS_OK)
        return fail(ErrorCode::Io, "", "the FLAC decoder could not start");
    FLAC__stream_decoder_process_until_end_of_stream(decoder.get());
    if (!job.fits)
        return fail(ErrorCode::Malformed, "",
                    "the FLAC stream's channels or bits are not those of the header");
    return std::move(job.out);
}

}
