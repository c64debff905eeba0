import { Component, type ReactNode } from 'react';

interface FailedPartProps {
  text: string;
  again: string;
  /** What the part shows; when that changes, the part is drawn again. */
  of?: unknown;
  children: ReactNode;
}

/** Keeps a fault of one part from taking the page with it; says so, and offers to draw the part again. */
export class FailedPart extends Component<FailedPartProps, { isFailed: boolean }> {
  override state = { isFailed: false };

  static getDerivedStateFromError() {
    return { isFailed: true };
  }

  override componentDidUpdate(before: FailedPartProps) {
    if (this.state.isFailed && before.of !== this.props.of) this.setState({ isFailed: false });
  }

  override render() {
    if (!this.state.isFailed) return this.props.children;
    return (
      <div className="scp-lead" role="alert">
        <p>{this.props.text}</p>
        <p>
          <button type="button" className="scp-btn" onClick={() => this.setState({ isFailed: false })}>
            {this.props.again}
          </button>
        </p>
      </div>
    );
  }
}
